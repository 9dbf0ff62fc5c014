import { NO_POLICY } from "../../../src/core/policy/rules.ts";
import { buildReport, type Report } from "../../../src/core/report/report.ts";
import { openIntake } from "../../../src/core/search/intake.ts";
import type { InputProblem } from "../../../src/core/search/scan-result.ts";
import type { Severity } from "../../../src/core/search/severity.ts";
import { parseAddress } from "../../../src/sources/athena/address.ts";
import { type AthenaNotes, type AthenaRequest, readAthena } from "../../../src/sources/athena/read-athena.ts";
import type { QueryEvent } from "../../../src/sources/athena/session.ts";
import { logAllowing } from "../../fakes/allowed-endpoints.ts";
import { type AthenaOptions, type FakeAthena, fakeAthena } from "../../fakes/athena.ts";
import { type AwsServer, type AwsServerOptions, type Service, startAwsServer } from "../../fakes/aws-server.ts";
import { AWS_ENVIRONMENT } from "../../fakes/live-run.ts";
import { type FakeS3, type FakeS3Options, startS3 } from "../../fakes/s3.ts";
import { NOW } from "../evaluate.ts";
import { inAwsEnvironment } from "../s3-run.ts";

/** One run over a table: what came of it, what was asked, what was told, and how long it waited. */
export type AthenaRun = AthenaNotes & {
  report: Report;
  problems: InputProblem[];
  calls: AwsServer["calls"];
  operations: string[];
  executions: FakeAthena["executions"];
  s3: FakeS3["requests"];
  events: QueryEvent[];
  /** Ms. */
  slept: number[];
};

export type Around = AthenaOptions &
  Pick<AwsServerOptions, "fault"> & {
    request?: Partial<AthenaRequest>;
    /** Answers in place of the fake Athena. */
    service?: Service;
    s3?: Partial<FakeS3Options>;
    env?: Record<string, string>;
    /** Epoch ms. */
    now?: number;
  };

export type Fakes = { athena: FakeAthena; server: AwsServer; s3: FakeS3; events: QueryEvent[]; slept: number[] };

/** Runs `use` with the SDK's own clients against an Athena and an S3 made for it. Time is NOW, and sleeping takes none. */
async function withAthena<T>(options: Around, use: (request: AthenaRequest, fakes: Fakes) => Promise<T>): Promise<T> {
  const athena = fakeAthena(options);
  const { fault, now = NOW } = options;
  const server = await startAwsServer({
    athena: options.service ?? athena.service,
    ...(fault === undefined ? {} : { fault }),
  });
  const s3 = await startS3({ objects: {}, ...options.s3 });
  const events: QueryEvent[] = [];
  const slept: number[] = [];
  const startedAt = performance.now();
  let skipped = 0;
  const env = {
    ...AWS_ENVIRONMENT,
    AWS_ENDPOINT_URL_ATHENA: server.url,
    AWS_ENDPOINT_URL_S3: s3.url,
    ...options.env,
  };
  const request: AthenaRequest = {
    since: null,
    until: null,
    region: null,
    registryId: null,
    random: () => 0,
    signal: new AbortController().signal,
    env,
    answers: logAllowing(env),
    progress: (event) => events.push(event),
    clock: () => now + skipped + (performance.now() - startedAt),
    sleep: async (ms, signal) => {
      slept.push(ms);
      await new Promise((resolve) => setImmediate(resolve));
      if (!signal.aborted) skipped += ms;
    },
    ...options.request,
  };
  try {
    return await inAwsEnvironment(env, () => use(request, { athena, server, s3, events, slept }));
  } finally {
    await server.close();
    await s3.close();
  }
}

/** Reads the table at `address`, by the real rooms. */
export async function runAthena({ address, ...options }: Around & { address: string }): Promise<AthenaRun> {
  return withAthena(options, async (request, { athena, server, s3, events, slept }) => {
    const severities: readonly Severity[] = ["CRITICAL", "HIGH"];
    const intake = openIntake({ severities, keepOthers: false }, () => NOW);
    const notes = await readAthena(parseAddress(address), request, intake);
    const report = buildReport(intake.collected, {
      name: "ECR findings",
      version: "0.0.0",
      severities,
      maxScanAge: null,
      policy: NO_POLICY,
      sources: [address],
      notices: [],
      now: NOW,
    });
    return {
      ...notes,
      report,
      problems: intake.collected.inputs.problems,
      calls: server.calls,
      operations: server.operations(),
      executions: athena.executions,
      s3: s3.requests,
      events,
      slept,
    };
  });
}
