import { isObject, objectAt, textAt } from "../../../core/text/json-values.ts";

export type Caller = { user: string | null; userName: string | null };

/**
 * Derives `user` and `userName` from a record's `userIdentity` like the Splunk Add-on for AWS 5.x: `user` is the
 * principalId; `userName` is the first of: userName, the session issuer's userName, the last segment of the ARN.
 */
export function callerOf(userIdentity: unknown): Caller {
  if (!isObject(userIdentity)) return { user: null, userName: null };
  const issuer = objectAt(objectAt(userIdentity, "sessionContext"), "sessionIssuer");
  const type = textAt(userIdentity, "type");
  const service = type === "AWSService" ? textAt(userIdentity, "invokedBy") : null;
  const onBehalfOf = type === "IdentityCenterUser" ? textAt(objectAt(userIdentity, "onBehalfOf"), "userId") : null;
  const name = textAt(userIdentity, "userName") ?? textAt(issuer, "userName");
  return {
    user: textAt(userIdentity, "principalId") ?? service ?? onBehalfOf,
    userName: name ?? lastSegment(textAt(userIdentity, "arn")) ?? service,
  };
}

/** `alice` for `arn:aws:iam::111122223333:user/team/alice`. */
function lastSegment(arn: string | null): string | null {
  return arn?.split(":").at(-1)?.split("/").at(-1) || null;
}
