import { isObject, objectAt, textAt } from "../../../core/text/json-values.ts";

export type Caller = { user: string | null; userName: string | null };

/**
 * Derives `user` and `userName` from a record's `userIdentity` like the Splunk Add-on for AWS 5.x: `user` is the
 * principalId; `userName` is the first of: userName, the session issuer's userName, the last segment of the ARN.
 */
export function callerOf(userIdentity: unknown): Caller {
  if (!isObject(userIdentity)) return { user: null, userName: null };
  const issuer = objectAt(objectAt(userIdentity, "sessionContext"), "sessionIssuer");
  const caller: Caller = {
    user: textAt(userIdentity, "principalId"),
    userName:
      textAt(userIdentity, "userName") ?? textAt(issuer, "userName") ?? lastSegment(textAt(userIdentity, "arn")),
  };
  switch (textAt(userIdentity, "type")) {
    case "AWSService": {
      const service = textAt(userIdentity, "invokedBy");
      return { user: caller.user ?? service, userName: caller.userName ?? service };
    }
    case "IdentityCenterUser":
      return { ...caller, user: caller.user ?? textAt(objectAt(userIdentity, "onBehalfOf"), "userId") };
    default:
      return caller;
  }
}

/** `alice` for `arn:aws:iam::111122223333:user/team/alice`. */
function lastSegment(arn: string | null): string | null {
  return arn?.split(":").at(-1)?.split("/").at(-1) || null;
}
