import { select } from "../../core/detection.ts";
import { inShort, isObject, type JsonObject, objectAt, textAt } from "../../core/json-values.ts";
import { parseEmbedded } from "./embedded-json.ts";
import { hiddenNames } from "./event-name.ts";
import { combined, type JsonReadings } from "./json-readings.ts";
import { isReplaced, replacedText } from "./replaced-text.ts";
import { type ShapeProblem, shapeProblem, type Unwrapped } from "./unwrapped.ts";

/** API Activity, the class of OCSF that Security Lake gives CloudTrail's records. */
const API_ACTIVITY = 6003;

/** An event of OCSF, of whatever class: its classes are numbers, and all carry metadata. */
export function isOcsf(value: JsonObject): boolean {
  return typeof value["class_uid"] === "number" && isObject(value["metadata"]);
}

/**
 * An OCSF event of Security Lake as a record of CloudTrail (ocsf/examples has the mapping, of 1.1.0 and 1.5.0). Version
 * 1.0 of the source flattens the response into `unmapped`, from which it cannot be put together again: refused.
 */
export function* readOcsf(event: JsonObject): Generator<Unwrapped> {
  const read = recordOf(event);
  if (read.kind !== "call") return yield read;
  const { request, answer, record } = read;
  // Each may have several readings, and the record is one of each.
  const damage = request.damage ?? answer.damage;
  for (const [index, [requestParameters, responseElements]] of combined([request.values, answer.values]).entries()) {
    const call = { ...record, requestParameters, responseElements };
    yield { kind: "call", record: call, damage, isAlternative: index > 0 };
  }
}

type Payload = JsonReadings & { kind: "value" };

function recordOf(
  event: JsonObject,
): Exclude<Unwrapped, { kind: "call" }> | { kind: "call"; record: JsonObject; request: Payload; answer: Payload } {
  const api = objectAt(event, "api");
  const eventName = textAt(api, "operation");
  const eventSource = textAt(objectAt(api, "service"), "name");
  if (!select(eventSource, eventName)) {
    const hidden = hiddenNames(eventSource, eventName);
    if (hidden !== null) return shapeProblem("damaged", hidden);
    const unclear = [eventName, eventSource].find(isReplaced);
    if (unclear !== undefined) return shapeProblem("damaged", `an OCSF event's api holds ${replacedText(unclear)}`);
    if (event["class_uid"] !== API_ACTIVITY || (eventName !== null && eventSource !== null)) return { kind: "skipped" };
    return shapeProblem("damaged", `an OCSF event's api is ${inShort(event["api"])}, without operation and service`);
  }
  const response = objectAt(api, "response");
  const unmapped = objectAt(event, "unmapped");
  const flattened = Object.keys(unmapped).some((key) => key.startsWith("responseElements"));
  if (flattened && !Object.hasOwn(response, "data")) {
    return shapeProblem(
      "unsupported-shape",
      "OCSF of Security Lake's source version 1, which flattens the response into `unmapped`: " +
        "move the source to version 2, or hand over the trail's own log files",
    );
  }
  const request = payload(objectAt(api, "request"), "api.request.data");
  const answer = payload(response, "api.response.data");
  if (request.kind === "problem") return request;
  if (answer.kind === "problem") return answer;
  return {
    kind: "call",
    request,
    answer,
    record: {
      eventVersion: textAt(objectAt(objectAt(event, "metadata"), "product"), "version"),
      eventTime: timeOf(event),
      eventSource,
      eventName,
      awsRegion: textAt(objectAt(event, "cloud"), "region"),
      sourceIPAddress:
        textAt(objectAt(event, "src_endpoint"), "ip") ?? textAt(objectAt(event, "src_endpoint"), "domain"),
      userIdentity: identityOf(objectAt(event, "actor")),
      errorCode: textAt(response, "error"),
      errorMessage: textAt(response, "message"),
      recipientAccountId:
        textAt(unmapped, "recipientAccountId") ?? textAt(objectAt(objectAt(event, "cloud"), "account"), "uid"),
    },
  };
}

/** `data` is the parameters or the response as an object, or as JSON in a string. */
function payload(holder: JsonObject, place: string): Payload | ShapeProblem {
  const { data } = holder;
  if (typeof data !== "string") return { kind: "value", values: [data ?? null], damage: null };
  return data === "" ? { kind: "value", values: [null], damage: null } : parseEmbedded(data, place);
}

function timeOf(event: JsonObject): string | null {
  const { time, time_dt } = event;
  if (typeof time === "number" && Math.abs(time) <= 8.64e15) return new Date(time).toISOString();
  return typeof time_dt === "string" ? time_dt.replace(" ", "T") : null;
}

/** The search's user is the principalId, its userName the issuer's name: OCSF keeps that as an ARN alone. */
function identityOf(actor: JsonObject): JsonObject {
  const user = objectAt(actor, "user");
  const issuer = textAt(objectAt(actor, "session"), "issuer");
  return {
    type: textAt(user, "type"),
    principalId: textAt(user, "uid_alt"),
    arn: textAt(user, "uid"),
    accountId: textAt(objectAt(user, "account"), "uid") ?? textAt(user, "account_uid"),
    userName: textAt(user, "name"),
    invokedBy: textAt(actor, "invoked_by"),
    sessionContext: { sessionIssuer: { userName: issuer?.split("/").at(-1) ?? null } },
  };
}
