import { describe, expect, test } from "vitest";
import { progressLine } from "../../src/cli/progress.ts";
import { redactorFor } from "../../src/core/report/redact-report.ts";

const read = { files: 12, bytes: 34_000_000, records: 5_600, listed: null };
const waiting = { reference: "shop:v1", platform: null, state: "waiting", detail: "the scan is running" } as const;

/** What is written to the terminal when progress is shown at these times (ms after the start). */
function shown(times: readonly number[]): string[] {
  const written: string[] = [];
  let now = 0;
  const terminal = { columns: 40, write: (text: string) => written.push(text) > 0 };
  const line = progressLine(terminal, {}, redactorFor("never", "nothing").text, () => now);
  for (const time of times) {
    now = time;
    line.show({ kind: "reading", read });
  }
  line.show({ kind: "waiting", event: { ...waiting, changed: true, elapsed: 5_000, left: 55_000 } });
  line.clear();
  return written;
}

describe("progress", () => {
  test("is one line, shown after a second, updated in place, cut to the width of the terminal, and cleared", () => {
    const written = shown([500, 1_500, 1_501]);
    expect(written.map((text) => text.replaceAll("\u001b[K", "").replaceAll("\r", ""))).toEqual([
      expect.stringContaining("12 files, 34 MB"),
      expect.stringContaining("waiting, 5 seconds so far"),
      "",
    ]);
    for (const text of written) expect(text.length).toBeLessThanOrEqual(4 + 40);
  });

  test("is redacted, and so is the query that DEBUG shows", () => {
    const written: string[] = [];
    const terminal = { columns: 200, write: (text: string) => written.push(text) > 0 };
    const line = progressLine(terminal, { DEBUG: "1" }, redactorFor("always", "nothing").text);
    const sql = "SELECT * FROM t WHERE account = '111122223333'";
    line.show({ kind: "querying", event: { kind: "planned", address: "athena://db/t", estimate: null, sql } });
    line.show({
      kind: "waiting",
      event: { ...waiting, reference: "111122223333/shop:v1", changed: true, elapsed: 5_000, left: 55_000 },
    });
    expect(written).toHaveLength(3);
    expect(written.join("")).not.toContain("111122223333");
    expect(written.join("").match(/redacted/g)).toHaveLength(2);
  });
});
