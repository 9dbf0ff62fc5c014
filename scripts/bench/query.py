"""The whole query in Python: `query.py json|orjson documents|lines FILE...`; a row a line on standard output, and how many calls there were."""
import gzip
import json
import sys

parser, shape, *paths = sys.argv[1:]
if parser == "orjson":
    from orjson import loads
else:
    from json import loads


def records():
    for path in paths:
        if shape == "lines":
            with gzip.open(path) as lines:
                for line in lines:
                    yield loads(line)
        else:
            with open(path, "rb") as file:
                yield from loads(gzip.decompress(file.read()))["Records"]


calls = 0
groups = {}
for record in records():
    if record["eventSource"] != "ecr.amazonaws.com" or record["eventName"] != "DescribeImageScanFindings":
        continue
    calls += 1
    time = record["eventTime"]
    request = record["requestParameters"]
    identity = record["userIdentity"]
    columns = (
        record["awsRegion"],
        record["eventName"],
        record["eventSource"],
        request["imageId"]["imageDigest"],
        request["repositoryName"],
        identity["principalId"],
        identity["sessionContext"]["sessionIssuer"]["userName"],
        record["sourceIPAddress"],
    )
    for finding in record["responseElements"]["imageScanFindings"]["findings"]:
        if finding["severity"] not in ("HIGH", "CRITICAL"):
            continue
        row = (*columns, finding["name"] + ", " + finding["description"])
        first, last = groups.get(row, (time, time))
        groups[row] = (min(first, time), max(last, time))

print(json.dumps({"calls": calls}))
for row, times in groups.items():
    print(json.dumps([*row, *times]))
