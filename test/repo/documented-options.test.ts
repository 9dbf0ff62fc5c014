import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { OPTIONS } from "../../src/core/options/options.ts";
import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";

const { outputs }: { outputs: object } = parse(readFileSync("action.yml", "utf8"));
const OUTPUTS = Object.keys(outputs);

const MOVING_OVER = readFileSync("docs/moving-over.md", "utf8");

/** The tables that lead from another action's options to ours. */
const ROWS = MOVING_OVER.split("\n## ")
  .slice(1, 4)
  .flatMap((section) => section.split("\n").filter((line) => line.startsWith("|")))
  .map((line) => line.slice(1, -1).split("|"));

const IGNORE_FILES = globSync(["README.md", "docs/**/*.md"])
  .sort()
  .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/^```yaml\n((?:ignore|inconclusive):\n.*?\n)```/gms)])
  .map(([, text = ""]) => text);

describe("docs/moving-over.md", () => {
  it("leads from each of three actions to options and outputs that exist, with values that they take", () => {
    expect(ROWS.length).toBeGreaterThan(30);
    expect(ROWS.flatMap(([, here = ""]) => faultsOf(here))).toEqual([]);
  });

  it("and one that is planted is found", () => {
    expect(faultsOf(" `severity: CRITICAL`, `verdict` ")).toEqual([]);
    expect(faultsOf(" `severities` ")).toEqual(["there is no severities"]);
    expect(faultsOf(" `severity: SEVERE` ")).toEqual(["severity does not take SEVERE"]);
  });

  it("shows ignore files that are read", () => {
    expect(IGNORE_FILES.length).toBeGreaterThan(0);
    for (const text of IGNORE_FILES) {
      const { ignore, inconclusive } = parseIgnoreFile(text, "page.md");
      expect(ignore.length + inconclusive.length).toBeGreaterThan(0);
    }
  });
});

/** Each `name` and `name: value` of a cell, held to the table of options. */
function faultsOf(cell: string): string[] {
  const around = { now: 0, defaults: { region: null, registryId: null } };
  return [...cell.matchAll(/`([^`:]+)(?:: ([^`]+))?`/g)].flatMap(([, name = "", value]) => {
    const option = Object.values(OPTIONS).find((known) => known.name === name);
    if (option === undefined) return OUTPUTS.includes(name) ? [] : [`there is no ${name}`];
    return value === undefined || option.parse(value, around).ok ? [] : [`${name} does not take ${value}`];
  });
}
