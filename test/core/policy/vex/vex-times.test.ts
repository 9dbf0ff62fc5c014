import { describe, expect, test } from "vitest";
import { NO_POLICY } from "../../../../src/core/policy/rules.ts";
import { parseVex } from "../../../../src/core/policy/vex/vex-document.ts";
import { GLIBC, NOW, noticesOf } from "../../../support/policies.ts";
import { answer, reportOf } from "../../../support/reports.ts";
import { statement } from "../../../support/vex-statements.ts";

type Times = Record<string, unknown>;

/** The result for a finding with an exemption and a blocking statement, each in its own document. */
function outcome(
  exemption: [Times, Times],
  blocking: [Times, Times] | null = null,
): { status: unknown; notices: string[] } {
  const document = ([own, ofDocument]: [Times, Times], status: string, path: string) =>
    parseVex(
      JSON.stringify({
        "@context": "https://openvex.dev/ns/v0.2.0",
        statements: [statement({ status, ...own })],
        ...ofDocument,
      }),
      path,
    );
  const vex = [document(exemption, "not_affected", "a.json")];
  if (blocking !== null) vex.push(document(blocking, "affected", "b.json"));
  const report = reportOf([answer({ findings: [GLIBC] })], { policy: { ...NO_POLICY, vex } });
  return { status: report.groups[0]?.status, notices: noticesOf(report) };
}

const at = (day: number) => `2026-01-${String(day).padStart(2, "0")}T00:00:00Z`;
const own = (timestamp?: unknown, last_updated?: unknown): [Times, Times] => [{ timestamp, last_updated }, {}];
const ofDocument = (timestamp?: unknown, last_updated?: unknown): [Times, Times] => [{}, { timestamp, last_updated }];

describe("the newest of timestamp and last_updated decides", () => {
  test.each<[string, [Times, Times], [Times, Times], string]>([
    ["the update of the blocking statement is newer", own(at(2)), own(at(1), at(3)), "matched"],
    ["the update of the exemption is newer", own(at(1), at(3)), own(at(2)), "ignored"],
    ["the update of the blocking statement's document is newer", own(at(2)), ofDocument(at(1), at(3)), "matched"],
    [
      "the update of the exemption's document may be about another statement",
      ofDocument(at(1), at(3)),
      own(at(2)),
      "matched",
    ],
    [
      "a statement with a time does not have the update of its document",
      own(at(2)),
      [{ timestamp: at(1) }, { last_updated: at(3) }],
      "ignored",
    ],
    ["both have the same time, of their documents", ofDocument(at(2)), ofDocument(at(2)), "matched"],
    ["the same time in another zone", own(at(2)), own("2026-01-02T02:00:00+02:00"), "matched"],
    ["an update that is older than the statement", own(at(3), at(1)), own(at(2)), "ignored"],
    ["the date of a blocking statement means its end", own("2026-01-02T18:00:00Z"), own("2026-01-02"), "matched"],
    ["the date of an exemption means its start", own("2026-01-02"), own("2026-01-02T00:00:00Z"), "matched"],
    ["a time without a zone may be in any zone", own("2026-01-02T09:00:00Z"), own("2026-01-02T00:00:00"), "matched"],
  ])("%s", (_what, exemption, blocking, status) => {
    expect(outcome(exemption, blocking)).toEqual({ status, notices: [] });
  });
});

describe("an invalid time", () => {
  test.each([7, null, "", "yesterday", "2026-13-01T00:00:00Z", ["2026-01-05T00:00:00Z"], {}])("%j", (time) => {
    for (const times of [own(time), own(at(5), time), ofDocument(time)]) {
      const { status, notices } = outcome(times, own(at(1)));
      expect(status).toBe("matched");
      expect(notices).toEqual([
        expect.stringMatching(/expected a time such as .* the statement counts as the oldest$/),
      ]);
      expect(outcome(times).status).toBe("ignored");
      const blocking = outcome(own(at(5)), times);
      expect(blocking.status).toBe("matched");
      expect(blocking.notices).toEqual([expect.stringMatching(/the statement counts as the newest$/)]);
    }
  });
});

describe("an exemption that is dated in the future", () => {
  const LATER = "2099-01-01T00:00:00Z";
  test.each([own(LATER), own(at(2), LATER), ofDocument(LATER)])("overrides nothing: %j", (fields, document) => {
    const { status, notices } = outcome([fields, document], own(at(1)));
    expect(status).toBe("matched");
    expect(notices).toEqual([
      "vex-not-honored: a.json: CVE-2019-25013 is not_affected as of 2099-01-01T00:00:00Z, which is in the future; the statement counts as the oldest",
    ]);
    expect(outcome([fields, document]).status).toBe("ignored");
  });

  test("is more than ten minutes ahead of the run's clock", () => {
    const ahead = (minutes: number) => own(new Date(NOW + minutes * 60_000).toISOString());
    expect(outcome(ahead(10), own(at(1)))).toEqual({ status: "ignored", notices: [] });
    expect(outcome(ahead(10.001), own(at(1))).status).toBe("matched");
  });

  test("a blocking statement counts, even in the future", () => {
    expect(outcome(own(at(2)), own(LATER))).toEqual({ status: "matched", notices: [] });
  });
});
