import { SEARCH, select } from "../../../core/search/detection.ts";
import { isObject, type JsonObject, objectAt, preview, textAt } from "../../../core/text/json-values.ts";
import { parseIsoSpan } from "../../../core/text/time.ts";
import { combinations } from "./combinations.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { isText, withStrings } from "./embedded-text.ts";
import { epochSpan } from "./event-time.ts";
import { nameDamage } from "./name-damage.ts";
import type { ParsedJson } from "./parse-json.ts";
import { isReplaced, replacedOwnKey, replacedTextDetail } from "./replaced-text.ts";
import { type ShapeProblem, shapeProblem, type Unwrapped } from "./unwrapped.ts";

/** API Activity, the OCSF class that Security Lake uses for CloudTrail's records. */
const API_ACTIVITY = 6003;

/** Whether it is an OCSF event of any class: all have a numeric class and metadata. */
export function isOcsf(value: JsonObject): boolean {
  return typeof value["class_uid"] === "number" && isObject(value["metadata"]);
}

/**
 * Converts an OCSF event of Security Lake to a CloudTrail record, by the mappings of OCSF 1.1.0 and 1.5.0 in the repository
 * ocsf/examples. Source version 1 flattens the response into `unmapped`, from which it cannot be restored; such events are
 * a problem.
 */
export function* readOcsf(event: JsonObject): Generator<Unwrapped> {
  const read = recordOf(event);
  if (read.kind !== "call") return yield read;
  const { request, response, record } = read;
  const damage = request.damage ?? response.damage;
  // Dropped combinations lose nothing: all are damaged, and each value is in one of them.
  const { rows } = combinations([request.values, response.values]);
  for (const [index, [requestParameters, responseElements]] of rows.entries()) {
    const call = { ...record, requestParameters, responseElements };
    yield { kind: "call", record: call, damage, isAlternative: index > 0 };
  }
}

type Payload = ParsedJson & { kind: "value" };

function recordOf(
  event: JsonObject,
): Exclude<Unwrapped, { kind: "call" }> | { kind: "call"; record: JsonObject; request: Payload; response: Payload } {
  const api = objectAt(event, "api");
  const eventName = textAt(api, "operation");
  const eventSource = textAt(objectAt(api, "service"), "name");
  if (!select(eventSource, eventName)) return otherEvent(event);
  const responseObject = objectAt(api, "response");
  const unmapped = objectAt(event, "unmapped");
  const isFlattened = Object.keys(unmapped).some((key) => key.startsWith("responseElements"));
  if (isFlattened && !Object.hasOwn(responseObject, "data")) {
    return shapeProblem(
      "unsupported-shape",
      "it is OCSF of Security Lake's source version 1, which flattens the response into `unmapped`. " +
        "Update the source to version 2, or pass the trail's own log files",
    );
  }
  const request = payload(objectAt(api, "request"), "api.request.data");
  const response = payload(responseObject, "api.response.data");
  if (request.kind === "problem") return request;
  if (response.kind === "problem") return response;
  return {
    kind: "call",
    request,
    response,
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

/** Skips an event only if its operation or its service is certainly another one; otherwise it is a problem. */
function otherEvent(event: JsonObject): Exclude<Unwrapped, { kind: "call" }> {
  const { api: rawApi, class_uid } = event;
  const api = objectAt(event, "api");
  const eventName = textAt(api, "operation");
  const eventSource = textAt(objectAt(api, "service"), "name");
  const damage = nameDamage(eventSource, eventName);
  if (damage !== null) return shapeProblem("damaged", damage);
  const replaced = [eventName, eventSource, replacedOwnKey(event), replacedOwnKey(api)].find(isReplaced);
  if (replaced !== undefined) {
    return shapeProblem("damaged", `an OCSF event contains ${replacedTextDetail(replaced)}`);
  }
  // Events of other classes are not always about API calls, and may have no api.
  const isOther =
    class_uid === API_ACTIVITY
      ? eventName !== null && eventSource !== null
      : rawApi === undefined ||
        rawApi === null ||
        !select(eventSource ?? SEARCH.eventSource, eventName ?? SEARCH.eventName);
  if (isOther) return { kind: "skipped" };
  return shapeProblem("damaged", `expected operation and service in the api of an OCSF event, got ${preview(rawApi)}`);
}

/** The error of a failed call, in CloudTrail's fields. A call that is not known to have succeeded counts as failed. */
function errorOf(event: JsonObject): { errorCode: unknown; errorMessage: unknown } {
  const response = objectAt(objectAt(event, "api"), "response");
  const unmapped = objectAt(event, "unmapped");
  const firstPresent = (...values: unknown[]) =>
    values.find((value) => !(value === undefined || value === null || value === ""));
  const { code } = response;
  return {
    errorCode:
      firstPresent(response["error"], unmapped["errorCode"]) ??
      (firstPresent(code) === undefined || SUCCESS.code.test(scalar(code))
        ? null
        : `the response's code is ${preview(code)}`) ??
      unsuccessful(event),
    errorMessage:
      withStrings(firstPresent(response["message"], response["error_message"], unmapped["errorMessage"])) ?? null,
  };
}

/** `status_id` is 1 for success, 0 for unknown (the response then decides), 2 for failure, and 99 for another status. */
const SUCCESS = { code: /^(?:0|2\d\d)$/, statusId: /^[01]$/, status: /^(?:success|unknown)?$/i };

function scalar(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : preview(value);
}

function unsuccessful({ status, status_id: statusId }: JsonObject): string | null {
  if (!SUCCESS.statusId.test(scalar(statusId ?? 0))) return `the event's status_id is ${preview(statusId)}`;
  return SUCCESS.status.test(scalar(status ?? "")) ? null : `the event's status is ${preview(status)}`;
}

/** Reads `data`: the parameters or the response, as an object or as JSON in a string. */
function payload(holder: JsonObject, place: string): Payload | ShapeProblem {
  const { data } = holder;
  if (!isText(data)) return { kind: "value", values: [data ?? null], damage: null };
  return data === "" ? { kind: "value", values: [null], damage: null } : parseEmbeddedJson(data, place);
}

/** `time` is in milliseconds, or seconds as some tools write it; some writers add `time_dt`, a text. Null if the two disagree, since either may be wrong. */
function timeOf({ time, time_dt }: JsonObject): string | null {
  const text = typeof time_dt === "string" ? time_dt.replace(" ", "T").replace(/ UTC$/, "Z") : null;
  if (time === undefined || time === null) return text;
  const at = typeof time === "number" ? epochSpan(time) : null;
  if (at === null) return null;
  const span = text === null ? null : parseIsoSpan(text);
  if (span !== null && (at.first <= span.first - SECOND || at.first >= span.last + SECOND)) return null;
  return new Date(at.first).toISOString();
}

const SECOND = 1_000;

/** The search needs the name of the session issuer, which OCSF has only as an ARN. */
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
