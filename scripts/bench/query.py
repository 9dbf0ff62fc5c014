"""The whole query in Python: `query.py json|orjson SHAPE FILE...`; a row a line on standard output, and how many calls there were."""
import csv
import gzip
import json
import sys

parser, shape, *paths = sys.argv[1:]
if parser == "orjson":
    from orjson import loads
else:
    from json import loads

csv.field_size_limit(1 << 30)


def cells(path):
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def athena_record(row):
    return {
        "eventTime": row["eventtime"],
        "eventSource": row["eventsource"],
        "eventName": row["eventname"],
        "awsRegion": row["awsregion"],
        "sourceIPAddress": row["sourceipaddress"],
        "userIdentity": loads(row["useridentity"]),
        "requestParameters": loads(row["requestparameters"]),
        "responseElements": loads(row["responseelements"]),
    }


def records():
    for path in paths:
        if shape == "lines":
            with gzip.open(path) as lines:
                for line in lines:
                    yield loads(line)
        elif shape == "lake":
            for row in cells(path):
                yield loads(row["eventJson"])
        elif shape == "athena":
            for row in cells(path):
                yield athena_record(row)
        else:
            with open(path, "rb") as file:
                document = loads(gzip.decompress(file.read()))
            if shape == "lookup":
                for event in document["Events"]:
                    yield loads(event["CloudTrailEvent"])
            else:
                yield from document["Records"]


def findings_of(response):
    scan = response["imageScanFindings"]
    if "findings" in scan:
        for finding in scan["findings"]:
            yield finding["name"], finding
    else:
        for finding in scan["enhancedFindings"]:
            yield finding["packageVulnerabilityDetails"]["vulnerabilityId"], finding


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
    for name, finding in findings_of(record["responseElements"]):
        if finding["severity"] not in ("HIGH", "CRITICAL"):
            continue
        row = (*columns, name + ", " + finding["description"])
        first, last = groups.get(row, (time, time))
        groups[row] = (min(first, time), max(last, time))

print(json.dumps({"calls": calls}))
for row, times in groups.items():
    print(json.dumps([*row, *times]))
