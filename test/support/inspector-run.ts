import type { Exploitation, ExploitationPolicy, ExploitationRequest } from "../../src/core/policy/exploitation.ts";
import { answerLog } from "../../src/sources/aws/answer-log.ts";
import { readExploitation } from "../../src/sources/inspector/exploitation.ts";
import { type AwsServerOptions, startAwsServer } from "../fakes/aws-server.ts";
import { AWS_ENVIRONMENT } from "../fakes/live-run.ts";
import { setEnvironment } from "./environment.ts";

/** What CISA's catalog says of a vulnerability that it lists. */
export const KEV = {
  cisaData: {
    dateAdded: new Date("2025-11-03T00:00:00Z"),
    dateDue: new Date("2025-11-24T00:00:00Z"),
    action: "Apply updates.",
  },
};

type Asked = Exploitation & {
  operations: string[];
  /** The region that each call was signed for, and what it asked. */
  calls: { region: string | undefined; input: Record<string, unknown> }[];
};

/** Asks with the SDK's own clients, against a server made for these questions. */
export async function ask(
  questions: ReadonlyMap<string, ExploitationRequest>,
  options: AwsServerOptions & { isAllowed?: boolean },
  gate: ExploitationPolicy = { knownExploited: true, epss: 0.5 },
): Promise<Asked> {
  const server = await startAwsServer(options);
  const env = { ...AWS_ENVIRONMENT, AWS_ENDPOINT_URL: server.url };
  const restoreEnvironment = setEnvironment(env);
  try {
    const exploitation = await readExploitation(questions, {
      gate,
      clock: Date.now,
      random: () => 0,
      signal: new AbortController().signal,
      env,
      answers: answerLog(options.isAllowed === false ? [] : [server.url]),
      timeout: 20_000,
      requestTimeout: 5_000,
    });
    return {
      ...exploitation,
      operations: server.operations(),
      calls: server.calls.map(({ headers, input }) => ({ region: headers.authorization?.split("/")[2], input })),
    };
  } finally {
    restoreEnvironment();
    await server.close();
  }
}

export function question(
  vulnerability: string,
  arns: string[] = [],
  regions = ["eu-central-1"],
): [string, ExploitationRequest] {
  const found = new Set(arns.length === 0 ? [null] : arns);
  const places = regions.length === 0 ? [null] : regions;
  return [vulnerability.toUpperCase(), { vulnerability, found: new Map(places.map((region) => [region, found])) }];
}
