import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { OPTIONS } from "../../src/core/options/options.ts";
import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";

const { outputs }: { outputs: object } = parse(readFileSync("action.yml", "utf8"));
const OUTPUTS = Object.keys(outputs);

const MOVING_OVER = readFileSync("docs/moving-over.md", "utf8");

/** The tables that map the options of another action to ours. */
const ROWS = MOVING_OVER.split("\n## ")
  .slice(1, 4)
  .flatMap((section) => section.split("\n").filter((line) => line.startsWith("|")))
  .map((line) => line.slice(1, -1).split("|"));

const IGNORE_FILES = globSync(["README.md", "docs/**/*.md"])
  .sort()
  .flatMap((path) => [...readFileSync(path, "utf8").matchAll(/^```yaml\n((?:ignore|inconclusive):\n.*?\n)```/gms)])
  .map(([, text = ""]) => text);

describe("docs/moving-over.md", () => {
  it("maps the options of three actions to options and outputs that exist, with valid values", () => {
    expect(ROWS.length).toBeGreaterThan(30);
    expect(ROWS.flatMap(([, here = ""]) => faultsOf(here))).toEqual([]);
  });

  it("fails for an unknown option, and for a value that the option rejects", () => {
    expect(faultsOf(" `severity: CRITICAL`, `verdict` ")).toEqual([]);
    expect(faultsOf(" `severities` ")).toEqual(["there is no option or output severities"]);
    expect(faultsOf(" `severity: SEVERE` ")).toEqual(["severity does not take SEVERE"]);
  });

  it("shows only ignore files that parse", () => {
    expect(IGNORE_FILES.length).toBeGreaterThan(0);
    for (const text of IGNORE_FILES) {
      const { ignore, inconclusive } = parseIgnoreFile(text, "page.md");
      expect(ignore.length + inconclusive.length).toBeGreaterThan(0);
    }
  });
});

/** Checks each `name` and `name: value` of a cell against the table of options. */
function faultsOf(cell: string): string[] {
  const around = { now: 0, defaults: { region: null, registryId: null } };
  return [...cell.matchAll(/`([^`:]+)(?:: ([^`]+))?`/g)].flatMap(([, name = "", value]) => {
    const option = Object.values(OPTIONS).find((known) => known.name === name);
    if (option === undefined) return OUTPUTS.includes(name) ? [] : [`there is no option or output ${name}`];
    return value === undefined || option.parse(value, around).ok ? [] : [`${name} does not take ${value}`];
  });
}
