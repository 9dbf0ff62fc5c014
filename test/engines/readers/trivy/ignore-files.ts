import fc from "fast-check";
import { isoTime } from "../../../../src/core/text/time.ts";

export const IDS = ["CVE-2024-0001", "CVE-2024-00012", "CVE-2024-45491", "CVE-2023-4911", "GHSA-jfh8-c2jp-5v3q"];

/** An entry of the next day is in force, and one of today or before has ended: dates mean 00:00 UTC. */
function days(now: number): string[] {
  const dayAt = (offset: number) => isoTime(now + offset * 86_400_000)?.slice(0, 10) ?? "";
  return [dayAt(-1), dayAt(0), dayAt(1), "2020-02-29", "2999-12-31"];
}

/** A `.trivyignore`, from the parts that its lines have, also those that are not an entry. */
export function trivyignores(now: number): fc.Arbitrary<string> {
  const blank = fc.constantFrom(" ", "\t", "  ", "\u00a0", "\u3000", "\u0085");
  const id = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...IDS) },
    fc.constantFrom(
      "cve-2024-0001",
      "AVD-DS-0001",
      "*",
      "CVE-2024-0001#x",
      "\ufeffCVE-2024-45491",
      "CVE-2023-4911\ufeff",
    ),
  );
  const field = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...days(now)).map((day) => `exp:${day}`) },
    { weight: 2, arbitrary: fc.constantFrom("#", "# not reachable", "#why") },
    fc.constantFrom(
      "exp:",
      "exp:2999-13-01",
      "exp:2999-1-1",
      "exp:2999-12-31T00:00:00Z",
      "EXP:2020-01-01",
      "until-fixed",
    ),
  );
  const entry = fc
    .tuple(
      fc.constantFrom("", " ", "\t"),
      id,
      fc.array(fc.tuple(blank, field), { maxLength: 3 }),
      fc.constantFrom("", " "),
    )
    .map(([indent, name, fields, end]) => `${indent}${name}${fields.flat().join("")}${end}`);
  const other = fc.constantFrom("", "# why", "#CVE-2024-0001", "  # CVE-2023-4911 exp:2999-12-31", "#");
  return fc
    .tuple(
      fc.array(fc.oneof({ weight: 3, arbitrary: entry }, other), { minLength: 1, maxLength: 6 }),
      fc.constantFrom("\n", "\r\n"),
    )
    .map(([lines, end]) => lines.join(end));
}

/** A `.trivyignore.yaml`. */
export function trivyignoreYamls(now: number): fc.Arbitrary<string> {
  const times = days(now).flatMap((day) => [day, `${day}T00:00:00Z`]);
  const sometimes = (weight: number, values: readonly string[]) =>
    fc.oneof({ weight: 8 - weight, arbitrary: fc.constant(null) }, { weight, arbitrary: fc.constantFrom(...values) });
  const fields = fc.record({
    expired_at: fc.oneof(
      { weight: 6, arbitrary: sometimes(4, times) },
      fc.constantFrom("2999-12-31 12:00:00", "2999-12-31T00:00:00+02:00", "2999-12-31T00:00:00"),
    ),
    statement: sometimes(4, ["not called", '"not: called"', "7", "''"]),
    paths: sometimes(1, ["[]", '["**"]', '["usr/lib/*"]', '["shop (debian 12)"]']),
    purls: sometimes(1, ["[]", '["pkg:deb/debian/openssl"]', '["pkg:deb/debian/openssl@9"]']),
    reason: sometimes(1, ["a key that is unknown"]),
  });
  const id = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...IDS, `"${IDS[0]}"`) },
    fc.constantFrom("cve-2024-0001", "AVD-DS-0001", "7", '" CVE-2024-45491"'),
  );
  const entry = fc.tuple(id, fields).map(([name, others]) => {
    const given = Object.entries({ id: name, ...others }).filter(([, value]) => value !== null);
    const lines = given.map(([key, value]) => `${key}: ${value}`);
    return `  - ${lines.join("\n    ")}\n`;
  });
  return fc
    .tuple(
      fc.array(entry, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("", "misconfigurations:\n  - id: CVE-2023-4911\n"),
    )
    .map(([entries, others]) => `vulnerabilities:\n${entries.join("")}${others}`);
}
