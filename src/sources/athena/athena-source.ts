import type { Options } from "../../core/options/options.ts";
import type { Notice } from "../../core/report/notices.ts";
import { cancellable, type Run, type Source } from "../source.ts";
import type { AthenaAddress } from "./address.ts";
import { type AthenaRequest, readAthena } from "./read-athena.ts";
import type { QueryEvent } from "./session.ts";

export type QueryOptions = Pick<Options, "since" | "until" | "region" | "registryId">;

/** What a query needs of the run. */
export type QueryRun = Pick<Run, "clock" | "sleep" | "random" | "env" | "answers" | "cancellation" | "progress">;

/** The calls in `tables`, which are queried one after the other. */
export function athenaSource(tables: readonly AthenaAddress[], options: QueryOptions): Source {
  return {
    read: (intake, run) =>
      querying(options, run, async (request) => {
        const notices: Notice[] = [];
        for (const table of tables) {
          const { cost } = await readAthena(table, request, intake);
          if (cost !== null) notices.push({ code: "query-cost", detail: cost });
        }
        return notices;
      }),
  };
}

/** Runs `query` with the settings of the options; a query that runs when the user cancels is stopped. */
export function querying<T>(
  { since, until, region, registryId }: QueryOptions,
  run: QueryRun,
  query: (request: AthenaRequest) => Promise<T>,
): Promise<T> {
  const progress = (event: QueryEvent) => run.progress({ kind: "querying", event });
  return cancellable(run, (signal) => query({ ...run, since, until, region, registryId, signal, progress }));
}
