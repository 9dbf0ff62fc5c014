import { SEARCH, select } from "../../../core/search/detection.ts";
import { isObject, type JsonObject, objectAt, preview, textAt } from "../../../core/text/json-values.ts";
import { parseIsoSpan } from "../../../core/text/time.ts";
import { type Alternatives, combinedMembers, only } from "./alternatives.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";
import { isText, withStrings } from "./embedded-text.ts";
import { epochSpan, SECOND } from "./event-time.ts";
import { nameDamage } from "./name-damage.ts";
import { isPresent } from "./partial-export.ts";
import { isReplaced, replacedOwnKey, replacedTextDetail } from "./replaced-text.ts";
import { type ShapeProblem, shapeProblem } from "./unwrapped.ts";

/** API Activity, the OCSF class that Security Lake uses for CloudTrail's records. */
const API_ACTIVITY = 6003;

/** Whether it is an OCSF event of any class: all have a numeric class and metadata. */
export function isOcsf(value: JsonObject): boolean {
  return typeof value["class_uid"] === "number" && isObject(value["metadata"]);
}

/**
 * Converts an OCSF event of Security Lake to CloudTrail records, by the mappings of OCSF 1.1.0 and 1.5.0 in the repository
 * ocsf/examples. There are several if a key occurs more than once in its request or response. Source version 1 flattens the
 * response into `unmapped`, from which it cannot be restored; such events are a problem.
 */
export function readOcsf(event: JsonObject): Alternatives<JsonObject> | { kind: "skipped" } | ShapeProblem {
  const text = (path: string) => textUnder(event, path);
  const eventName = text("api.operation");
  const eventSource = text("api.service.name");
  if (!select(eventSource, eventName)) return otherEvent(event, eventSource, eventName);
  const api = objectAt(event, "api");
  const response = objectAt(api, "response");
  const isFlattened = Object.keys(objectAt(event, "unmapped")).some((key) => key.startsWith("responseElements"));
  if (isFlattened && !Object.hasOwn(response, "data")) {
    return shapeProblem(
      "unsupported-shape",
      "it is OCSF of Security Lake's source version 1, which flattens the response into `unmapped`. " +
        "Update the source to version 2, or pass the trail's own log files",
    );
  }
  const requestParameters = payload(objectAt(api, "request"), "api.request.data");
  if ("kind" in requestParameters) return requestParameters;
  const responseElements = payload(response, "api.response.data");
  if ("kind" in responseElements) return responseElements;
  const base = {
    eventVersion: text("metadata.product.version"),
    eventTime: timeOf(event),
    eventSource,
    eventName,
    awsRegion: text("cloud.region"),
    sourceIPAddress: text("src_endpoint.ip") ?? text("src_endpoint.domain"),
    userIdentity: {
      type: text("actor.user.type"),
      principalId: text("actor.user.uid_alt"),
      arn: text("actor.user.uid"),
      accountId: text("actor.user.account.uid") ?? text("actor.user.account_uid"),
      userName: text("actor.user.name"),
      invokedBy: text("actor.invoked_by"),
      // The search needs the name of the session issuer, which OCSF has only as an ARN.
      sessionContext: { sessionIssuer: { userName: text("actor.session.issuer")?.split("/").at(-1) ?? null } },
    },
    ...errorOf(event),
    recipientAccountId: text("unmapped.recipientAccountId") ?? text("cloud.account.uid"),
  };
  const { values, damage } = combinedMembers(new Map(Object.entries({ requestParameters, responseElements })), {
    base,
  });
  // Dropped combinations lose nothing: all are damaged, and each value is in one of them.
  return { values, damage };
}

/** The text under a path of keys, such as `api.service.name`; null if there is none. */
function textUnder(object: JsonObject, path: string): string | null {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  return textAt(keys.reduce(objectAt, object), last);
}

/** Skips an event only if its operation or its service is certainly another one; otherwise it is a problem. */
function otherEvent(
  event: JsonObject,
  eventSource: string | null,
  eventName: string | null,
): { kind: "skipped" } | ShapeProblem {
  const { api, class_uid } = event;
  const damage = nameDamage(eventSource, eventName);
  if (damage !== null) return shapeProblem("damaged", damage);
  const keys = [replacedOwnKey(event), replacedOwnKey(objectAt(event, "api"))];
  const replaced = [eventName, eventSource, ...keys].find(isReplaced);
  if (replaced !== undefined) {
    return shapeProblem("damaged", `an OCSF event contains ${replacedTextDetail(replaced)}`);
  }
  // Events of other classes are not always about API calls, and may have no api.
  const isOther =
    class_uid === API_ACTIVITY
      ? eventName !== null && eventSource !== null
      : api === undefined || api === null || !select(eventSource ?? SEARCH.eventSource, eventName ?? SEARCH.eventName);
  if (isOther) return { kind: "skipped" };
  return shapeProblem("damaged", `expected operation and service in the api of an OCSF event, got ${preview(api)}`);
}

/** The error of a failed call, in CloudTrail's fields. A call that is not known to have succeeded counts as failed. */
function errorOf(event: JsonObject): { errorCode: unknown; errorMessage: unknown } {
  const response = objectAt(objectAt(event, "api"), "response");
  const unmapped = objectAt(event, "unmapped");
  const firstPresent = (...values: unknown[]) => values.find(isPresent);
  const { code } = response;
  return {
    errorCode:
      firstPresent(response["error"], unmapped["errorCode"]) ??
      (!isPresent(code) || SUCCESS.code.test(scalar(code)) ? null : `the response's code is ${preview(code)}`) ??
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
function payload({ data }: JsonObject, place: string): Alternatives | ShapeProblem {
  return isText(data) && data !== "" ? parseEmbeddedJson(data, place) : only(isPresent(data) ? data : null);
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
