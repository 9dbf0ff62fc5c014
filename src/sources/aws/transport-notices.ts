import type { Notice } from "../../core/report/notices.ts";
import type { AnswerLog } from "./answer-log.ts";
import { extraAuthorities } from "./extra-authorities.ts";
import type { Environment } from "./runtime.ts";

/**
 * Who else answered than AWS itself, as `allowed-endpoints` permits, and which certificate authorities were trusted
 * beside the public ones. `execArgv`: the switches that Node was started with.
 */
export function transportNotices(answers: AnswerLog, env: Environment, execArgv: readonly string[]): Notice[] {
  const authorities = answers.hasCalled() ? extraAuthorities(env, execArgv) : [];
  const notices = answers.allowed().map((detail): Notice => ({ code: "allowed-endpoint", detail }));
  if (authorities.length > 0) notices.push({ code: "extra-ca", detail: authorities.join(", ") });
  return notices;
}
