/**
 * What stands under the key of an envelope:
 * - `values`: a list of records or of further envelopes
 * - `value`: one of them
 * - `text`: the same, as JSON in a string (or parsed already, as some tools hand it on)
 * - `detail`: an EventBridge event's, a record or not
 * - `rows`: rows of CloudTrail Lake, each a list of objects with one column
 * - `results`: rows of Logs Insights, each a list of `{field, value}`, or objects of Splunk
 */
export type EnvelopeContent = "values" | "value" | "text" | "detail" | "rows" | "results";

export type Envelope = {
  holds: EnvelopeContent;
  /** The shape, for messages. */
  of: string;
  /** Its elements are handed on one by one, so that memory does not grow with the list. */
  streamed?: true;
  /** Beside it stand fields that were pulled out of it (Splunk, Logs Insights): nothing else of the object is read. */
  alone?: true;
};

/** Every envelope that is opened, by its key. What stands under any other key is never looked into. */
export const ENVELOPES: ReadonlyMap<string, Envelope> = new Map<string, Envelope>([
  ["_raw", { holds: "text", of: "a Splunk export", alone: true }],
  ["@message", { holds: "text", of: "results of Logs Insights", alone: true }],
  ["Records", { holds: "values", of: "a trail's log file", streamed: true }],
  ["Events", { holds: "values", of: "`aws cloudtrail lookup-events`", streamed: true }],
  ["CloudTrailEvent", { holds: "text", of: "`aws cloudtrail lookup-events`" }],
  ["detail", { holds: "detail", of: "EventBridge" }],
  ["Messages", { holds: "values", of: "`aws sqs receive-message`" }],
  ["Body", { holds: "text", of: "SQS" }],
  ["Message", { holds: "text", of: "SNS" }],
  ["events", { holds: "values", of: "CloudWatch Logs", streamed: true }],
  // Not streamed: a subscription's message is small, and its messageType has to be known first.
  ["logEvents", { holds: "values", of: "a CloudWatch Logs subscription" }],
  ["message", { holds: "text", of: "CloudWatch Logs" }],
  ["results", { holds: "results", of: "Logs Insights or Splunk", streamed: true }],
  ["result", { holds: "value", of: "a Splunk export" }],
  ["QueryResultRows", { holds: "rows", of: "CloudTrail Lake", streamed: true }],
]);

/** Keys of a document under which stand lists that are read element by element. */
export const STREAMED_KEYS: ReadonlySet<string> = new Set(
  [...ENVELOPES].filter(([, { streamed }]) => streamed).map(([key]) => key),
);

/** Shapes that are known by their keys and hold no record that can be read, with the way out. */
export const UNSUPPORTED_SHAPES: readonly { keys: readonly string[]; says: string }[] = [
  {
    keys: ["EventId", "EventName"],
    says: "an event of `aws cloudtrail lookup-events` without its CloudTrailEvent: export it with that",
  },
  {
    keys: ["s3Bucket", "s3ObjectKey"],
    says: "a notice that log files were delivered, not the files: read them from the bucket",
  },
  {
    keys: ["awslogs"],
    says:
      "a CloudWatch Logs subscription as a Lambda function gets it, in base64: " +
      "decode it first (`jq -r .awslogs.data | base64 -d`)",
  },
  { keys: ["kinesis"], says: "a Kinesis record in base64: decode it first (`jq -r .kinesis.data | base64 -d`)" },
  { keys: ["dynamodb"], says: "a record of a DynamoDB stream, not of CloudTrail: hand over the trail's log files" },
  {
    keys: ["s3", "eventSource"],
    says: "a notice of S3 about an object, not the object: read the trail's log files from the bucket",
  },
  {
    keys: ["body", "eventSource"],
    says: "a message of SQS as a Lambda function gets it: extract its body first (`jq -r '.Records[].body'`)",
  },
  { keys: ["QueryId"], says: "a query's id, not its results: export the results" },
  { keys: ["queryId"], says: "a query's id, not its results: export the results" },
];
