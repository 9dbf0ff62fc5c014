# The whole query in jq: `zcat FILE... | jq --null-input --compact-output --from-file query.jq`; rows of the search, and how many calls there were.
reduce (
  inputs
  | if has("Records") then .Records[] elif has("Events") then (.Events[].CloudTrailEvent | fromjson) else . end
  | select(.eventSource == "ecr.amazonaws.com" and .eventName == "DescribeImageScanFindings")
) as $call ({};
  .calls += 1
  | [
      $call.awsRegion, $call.eventName, $call.eventSource,
      $call.requestParameters.imageId.imageDigest, $call.requestParameters.repositoryName,
      $call.userIdentity.principalId, $call.userIdentity.sessionContext.sessionIssuer.userName,
      $call.sourceIPAddress
    ] as $columns
  | reduce (
      $call.responseElements.imageScanFindings
      | (.findings // [])[], ((.enhancedFindings // [])[] | .name = .packageVulnerabilityDetails.vulnerabilityId)
      | select(.severity == "HIGH" or .severity == "CRITICAL")
    ) as $finding (.;
      ($columns + [$finding.name + ", " + $finding.description] | tojson) as $row
      | .[$row] = [([.[$row][0], $call.eventTime] | map(values) | min), ([.[$row][1], $call.eventTime] | map(values) | max)]
    )
)
| {calls: (.calls // 0)}, (to_entries[] | select(.key != "calls") | (.key | fromjson) + .value)
