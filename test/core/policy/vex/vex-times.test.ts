import { describe, expect, test } from "vitest";
import { NO_POLICY } from "../../../../src/core/policy/rules.ts";
import { parseVex } from "../../../../src/core/policy/vex/vex-document.ts";
import { GLIBC, NOW, noticesOf } from "../../../support/policies.ts";
import { answer, reportOf } from "../../../support/reports.ts";
import { statement } from "../../../support/vex-statements.ts";

type Times = Record<string, unknown>;

/** What becomes of a finding that an exemption and then a statement against it are about, each in its own document. */
function outcome(
  exemption: [Times, Times],
  against: [Times, Times] | null = null,
): { status: unknown; notices: string[] } {
  const document = ([own, whole]: [Times, Times], status: string, path: string) =>
    parseVex(
      JSON.stringify({
        "@context": "https://openvex.dev/ns/v0.2.0",
        statements: [statement({ status, ...own })],
        ...whole,
      }),
      path,
    );
  const vex = [document(exemption, "not_affected", "a.json")];
  if (against !== null) vex.push(document(against, "affected", "b.json"));
  const report = reportOf([answer({ findings: [GLIBC] })], { policy: { ...NO_POLICY, vex } });
  return { status: report.groups[0]?.status, notices: noticesOf(report) };
}

const at = (day: number) => `2026-01-${String(day).padStart(2, "0")}T00:00:00Z`;
const own = (timestamp?: unknown, last_updated?: unknown): [Times, Times] => [{ timestamp, last_updated }, {}];
const whole = (timestamp?: unknown, last_updated?: unknown): [Times, Times] => [{}, { timestamp, last_updated }];

describe("the newest of timestamp and last_updated decides", () => {
  test.each<[string, [Times, Times], [Times, Times], string]>([
    ["an update against it is newer", own(at(2)), own(at(1), at(3)), "matched"],
    ["its own update is newer", own(at(1), at(3)), own(at(2)), "ignored"],
    ["an update of the document against it is newer", own(at(2)), whole(at(1), at(3)), "matched"],
    ["an update of its document may be for another statement", whole(at(1), at(3)), own(at(2)), "matched"],
    [
      "an update of the document is not the statement's, which has a time",
      own(at(2)),
      [{ timestamp: at(1) }, { last_updated: at(3) }],
      "ignored",
    ],
    ["both of the same time, of documents", whole(at(2)), whole(at(2)), "matched"],
    ["the same time in another zone", own(at(2)), own("2026-01-02T02:00:00+02:00"), "matched"],
    ["an update that is older than the statement", own(at(3), at(1)), own(at(2)), "ignored"],
    ["a day alone against it lasts until its end", own("2026-01-02T18:00:00Z"), own("2026-01-02"), "matched"],
    ["a day alone begins with it", own("2026-01-02"), own("2026-01-02T00:00:00Z"), "matched"],
    ["a time without a zone may be of any", own("2026-01-02T09:00:00Z"), own("2026-01-02T00:00:00"), "matched"],
  ])("%s", (_what, exemption, against, status) => {
    expect(outcome(exemption, against)).toEqual({ status, notices: [] });
  });
});

describe("a time that is not one", () => {
  test.each([7, null, "", "yesterday", "2026-13-01T00:00:00Z", ["2026-01-05T00:00:00Z"], {}])("%j", (time) => {
    for (const times of [own(time), own(at(5), time), whole(time)]) {
      const { status, notices } = outcome(times, own(at(1)));
      expect(status).toBe("matched");
      expect(notices).toEqual([
        expect.stringMatching(/expected a time such as .* the statement counts as the oldest$/),
      ]);
      expect(outcome(times).status).toBe("ignored");
      const against = outcome(own(at(5)), times);
      expect(against.status).toBe("matched");
      expect(against.notices).toEqual([expect.stringMatching(/the statement counts as the newest$/)]);
    }
  });
});

describe("an exemption that is dated in the future", () => {
  const LATER = "2099-01-01T00:00:00Z";
  test.each([own(LATER), own(at(2), LATER), whole(LATER)])("outdoes nothing: %j", (fields, document) => {
    const { status, notices } = outcome([fields, document], own(at(1)));
    expect(status).toBe("matched");
    expect(notices).toEqual([
      "vex-not-honored: a.json: CVE-2019-25013 is not_affected as of 2099-01-01T00:00:00Z, which is in the future; the statement counts as the oldest",
    ]);
    expect(outcome([fields, document]).status).toBe("ignored");
  });

  test("is one where it is more than ten minutes ahead of the run's clock", () => {
    const ahead = (minutes: number) => own(new Date(NOW + minutes * 60_000).toISOString());
    expect(outcome(ahead(10), own(at(1)))).toEqual({ status: "ignored", notices: [] });
    expect(outcome(ahead(10.001), own(at(1))).status).toBe("matched");
  });

  test("a statement against exemptions counts, whenever it is from", () => {
    expect(outcome(own(at(2)), own(LATER))).toEqual({ status: "matched", notices: [] });
  });
});
