/**
 * An object with records or nested envelopes under a key. Its content is:
 * - `values`: a list of records or nested envelopes
 * - `value`: one record or nested envelope
 * - `text`: the same as JSON in a string, or already parsed, as some tools write it
 * - `detail`: the detail of an EventBridge event, which is a record or not
 * - `rows`: rows of CloudTrail Lake, each a list of objects with one column
 * - `results`: rows of Logs Insights, each a list of `{field, value}`; or objects of Splunk
 */
export type Envelope = {
  content: "values" | "value" | "text" | "detail" | "rows" | "results";
  /** The name of the shape, for messages. */
  shape: string;
  /** The elements of the list are read one by one, so that memory does not grow with the list. */
  streamed?: true;
  /** The object's other fields were extracted from this value (Splunk, Logs Insights). */
  complete?: true;
};

/** All envelopes, by their key. Values under other keys are never searched for records. */
export const ENVELOPES: ReadonlyMap<string, Envelope> = new Map<string, Envelope>([
  ["_raw", { content: "text", shape: "a Splunk export", complete: true }],
  ["@message", { content: "text", shape: "results of Logs Insights", complete: true }],
  ["Records", { content: "values", shape: "a trail's log file", streamed: true }],
  ["Events", { content: "values", shape: "`aws cloudtrail lookup-events`", streamed: true }],
  ["CloudTrailEvent", { content: "text", shape: "`aws cloudtrail lookup-events`" }],
  ["detail", { content: "detail", shape: "EventBridge" }],
  ["Messages", { content: "values", shape: "`aws sqs receive-message`" }],
  ["Body", { content: "text", shape: "SQS" }],
  ["Message", { content: "text", shape: "SNS" }],
  ["events", { content: "values", shape: "CloudWatch Logs", streamed: true }],
  // Not streamed: a subscription's message is small, and its messageType has to be known first.
  ["logEvents", { content: "values", shape: "a CloudWatch Logs subscription" }],
  ["message", { content: "text", shape: "CloudWatch Logs" }],
  ["results", { content: "results", shape: "Logs Insights or Splunk", streamed: true }],
  ["result", { content: "value", shape: "a Splunk export" }],
  ["QueryResultRows", { content: "rows", shape: "CloudTrail Lake", streamed: true }],
]);

/** The keys whose lists are read element by element. */
export const STREAMED_KEYS: ReadonlySet<string> = new Set(
  [...ENVELOPES].filter(([, { streamed }]) => streamed).map(([key]) => key),
);

/** Known shapes that contain no readable record: their keys, separated by spaces, and what to export instead. */
export const UNSUPPORTED_SHAPES: Readonly<Record<string, string>> = {
  "EventId EventName":
    "an event of `aws cloudtrail lookup-events` has no CloudTrailEvent. Include that field in the export (`--query`)",
  "s3Bucket s3ObjectKey":
    "it is a notification that log files were delivered, not the log files. Read them from the bucket",
  awslogs:
    "it is a CloudWatch Logs subscription as AWS Lambda receives it, encoded in base64. " +
    "Decode it first (`jq -r .awslogs.data | base64 -d`)",
  kinesis: "it is a Kinesis record, encoded in base64. Decode it first (`jq -r .kinesis.data | base64 -d`)",
  dynamodb: "it is a record of a DynamoDB stream, not of CloudTrail. Pass the trail's log files",
  "s3 eventSource":
    "it is a notification about an S3 object, not the object. Read the trail's log files from the bucket",
  "body eventSource":
    "it is an SQS message as AWS Lambda receives it. Extract its body first (`jq -r '.Records[].body'`)",
  QueryId: "it is the ID of a query, not its results. Export the results",
  queryId: "it is the ID of a query, not its results. Export the results",
};
