import { type AnswerLog, answerLog } from "../../src/sources/aws/answer-log.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The origins of the fakes in this environment, as the value of `allowed-endpoints`: one per line. */
export function allowedEndpointsOf(env: Environment): string {
  const urls = Object.entries(env).flatMap(([name, url]) =>
    name.startsWith("AWS_ENDPOINT_URL") && url !== undefined && URL.canParse(url) ? [new URL(url).origin] : [],
  );
  return [...new Set(urls)].join("\n");
}

/** The log of a run in which the fakes of this environment are allowed. */
export function logAllowing(env: Environment): AnswerLog {
  return answerLog(allowedEndpointsOf(env).split("\n"));
}
