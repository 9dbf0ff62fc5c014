import { SEARCH, select } from "../../../core/search/detection.ts";
import { isObject, type JsonObject, objectAt, preview, textAt } from "../../../core/text/json-values.ts";
import { parseIsoSpan } from "../../../core/text/time.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { nameDamage } from "./name-damage.ts";
import { combined, type ParsedJson } from "./parse-json.ts";
import { isReplaced, replacedOwnKey, replacedTextDetail } from "./replaced-text.ts";
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

type Payload = ParsedJson & { kind: "value" };

function recordOf(
  event: JsonObject,
): Exclude<Unwrapped, { kind: "call" }> | { kind: "call"; record: JsonObject; request: Payload; answer: Payload } {
  const api = objectAt(event, "api");
  const eventName = textAt(api, "operation");
  const eventSource = textAt(objectAt(api, "service"), "name");
  if (!select(eventSource, eventName)) return otherEvent(event);
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
      ...errorOf(event),
      recipientAccountId:
        textAt(unmapped, "recipientAccountId") ?? textAt(objectAt(objectAt(event, "cloud"), "account"), "uid"),
    },
  };
}

/** An event is passed over where its operation or its service is for certain another one. */
function otherEvent(event: JsonObject): Exclude<Unwrapped, { kind: "call" }> {
  const { api: held, class_uid } = event;
  const api = objectAt(event, "api");
  const eventName = textAt(api, "operation");
  const eventSource = textAt(objectAt(api, "service"), "name");
  const hidden = nameDamage(eventSource, eventName);
  if (hidden !== null) return shapeProblem("damaged", hidden);
  const unclear = [eventName, eventSource, replacedOwnKey(event), replacedOwnKey(api)].find(isReplaced);
  if (unclear !== undefined) return shapeProblem("damaged", `an OCSF event's api holds ${replacedTextDetail(unclear)}`);
  // Other classes tell of other things than calls, and may have no api.
  const isOther =
    class_uid === API_ACTIVITY
      ? eventName !== null && eventSource !== null
      : held === undefined ||
        held === null ||
        !select(eventSource ?? SEARCH.eventSource, eventName ?? SEARCH.eventName);
  if (isOther) return { kind: "skipped" };
  return shapeProblem("damaged", `an OCSF event's api is ${preview(held)}, without operation and service`);
}

/** Where OCSF says that a call failed, in CloudTrail's fields: whatever is not known to be success is a failure. */
function errorOf(event: JsonObject): { errorCode: unknown; errorMessage: unknown } {
  const response = objectAt(objectAt(event, "api"), "response");
  const unmapped = objectAt(event, "unmapped");
  const said = (...values: unknown[]) =>
    values.find((value) => !(value === undefined || value === null || value === ""));
  const { code } = response;
  return {
    errorCode:
      said(response["error"], unmapped["errorCode"]) ??
      (said(code) === undefined || SUCCESS.code.test(scalar(code))
        ? null
        : `the response's code is ${preview(code)}`) ??
      unsuccessful(event),
    errorMessage: said(response["message"], response["error_message"], unmapped["errorMessage"]) ?? null,
  };
}

/** `status_id` is 1 where it is success and 0 where it is not known: the answer tells then. 2 is failure, 99 another word. */
const SUCCESS = { code: /^(?:0|2\d\d)$/, statusId: /^[01]$/, status: /^(?:success|unknown)?$/i };

function scalar(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : preview(value);
}

function unsuccessful({ status, status_id: statusId }: JsonObject): string | null {
  if (!SUCCESS.statusId.test(scalar(statusId ?? 0))) return `the event's status_id is ${preview(statusId)}`;
  return SUCCESS.status.test(scalar(status ?? "")) ? null : `the event's status is ${preview(status)}`;
}

/** `data` is the parameters or the response as an object, or as JSON in a string. */
function payload(holder: JsonObject, place: string): Payload | ShapeProblem {
  const { data } = holder;
  if (typeof data !== "string") return { kind: "value", values: [data ?? null], damage: null };
  return data === "" ? { kind: "value", values: [null], damage: null } : parseEmbeddedJson(data, place);
}

/** `time` is in ms, and some writers add it as text. Null where the two disagree: neither can be believed then. */
function timeOf({ time, time_dt }: JsonObject): string | null {
  const text = typeof time_dt === "string" ? time_dt.replace(" ", "T").replace(/ UTC$/, "Z") : null;
  if (time === undefined || time === null) return text;
  if (typeof time !== "number" || time < EARLIEST || time > 8.64e15) return null;
  const span = text === null ? null : parseIsoSpan(text);
  if (span !== null && (time <= span.first - SECOND || time >= span.last + SECOND)) return null;
  return new Date(time).toISOString();
}

/** In ms, of 1973: less is a time in seconds, or none. */
const EARLIEST = 1e11;

const SECOND = 1_000;

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
