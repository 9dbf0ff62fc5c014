import { describe, expect, test } from "vitest";
import type { PullRequestBase } from "../../../src/core/policy/exemptions/pull-request-exemptions.ts";
import { baseWith, DEFAULT, type ExemptionRun, IGNORING, NO_BASE, run } from "../../support/exemption-run.ts";
import { noticesOf } from "../../support/policies.ts";

describe("an ignore file that is not where it is read", () => {
  const misplacedIgnoreFiles = async () => [`a/${DEFAULT}`, `b/${DEFAULT}`, `c/${DEFAULT}`, `d/${DEFAULT}`];
  const NOTICE = `ignore-file-elsewhere: a/${DEFAULT}, b/${DEFAULT}, c/${DEFAULT}, and 1 more`;
  const unreadable = baseWith({ [DEFAULT]: null });
  const unknown: PullRequestBase = { kind: "unknown", why: "the payload is missing." };

  test.each<[string, Partial<ExemptionRun>, string[]]>([
    ["is a notice", {}, [NOTICE]],
    ["is a notice in a pull request", { base: baseWith({}) }, [NOTICE]],
    ["is a notice in a pull request of an unknown base", { base: unknown }, [NOTICE]],
    ["is a notice with refusal", { base: baseWith({}), refuse: true }, [NOTICE]],
    ["is none where there is a default file", { own: { [DEFAULT]: "" } }, []],
    ["is none where the base has a default file", { base: baseWith({ [DEFAULT]: "" }), refuse: true }, []],
    ["is none where ignore-file names files", { own: { "x.yaml": "" }, paths: ["x.yaml"] }, []],
    ["is none where ignore-file is none", { paths: "none" }, []],
  ])("%s", async (_what, change, expected) => {
    const report = await run({ own: {}, base: NO_BASE, refuse: false, misplacedIgnoreFiles, ...change });
    expect(noticesOf(report)).toEqual(expected);
    expect(report.verdict).toBe("failed");
  });

  test("does not hide that the base could not be read", async () => {
    const report = await run({ own: {}, base: unreadable, refuse: true, misplacedIgnoreFiles });
    expect(noticesOf(report)).toEqual([expect.stringMatching(/^base-unreadable: /)]);
  });
});

describe("two spellings of a path", () => {
  const spelled = (path: string) => path.replace("./", "");
  const own = { "x.yaml": IGNORING, "./x.yaml": IGNORING, "y.yaml": IGNORING };
  const resolvePath = async (path: string) => ({ absolute: `/ws/${spelled(path)}`, shown: spelled(path) });

  test.each([
    [false, NO_BASE],
    [false, baseWith(own)],
    [true, baseWith(own)],
  ])("are one file, which messages show in one form (refuse: %s, %j)", async (refuse, base) => {
    const report = await run({ own, base, refuse, paths: ["./x.yaml", "x.yaml"], resolvePath });
    expect(report.exemptions.map(({ file }) => file)).toEqual(["x.yaml"]);
  });

  test("of two checkouts are two files, though their paths in the repository are equal", async () => {
    const both = async (path: string) => ({ absolute: `/ws/${path}`, shown: "x.yaml" });
    const report = await run({ own, base: NO_BASE, refuse: false, paths: ["x.yaml", "y.yaml"], resolvePath: both });
    expect(report.exemptions.map(({ file }) => file).sort()).toEqual(["x.yaml", "y.yaml"]);
  });
});
