import { parseReferences } from "../../../src/core/aws/image-reference.ts";
import type { Finding } from "../../../src/core/search/scan-result.ts";
import type { ReferenceSource, Source } from "../../../src/sources/source.ts";
import { answer } from "../../support/reports.ts";

/** A source that needs nothing but the contract: one image with these findings, one input that cannot be read. */
export function dummySource(findings: Finding[], problem: string | null = null): Source {
  return {
    read: async (intake, run) => {
      intake.add(answer({ findings, observedAt: run.clock() }));
      if (problem !== null) intake.problem({ path: "dummy", code: "unreadable", detail: problem });
      return [{ code: "missing-permission", detail: "dummy:Read" }];
    },
  };
}

/** A source that names one image. */
export function dummyReferences(text: string): ReferenceSource {
  return {
    read: async () => {
      const named = parseReferences(text, { region: null, registryId: null });
      if (!named.ok) throw new Error(named.reason);
      return named.value;
    },
  };
}
