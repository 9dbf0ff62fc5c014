import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type PartContext, type Program, Unavailable } from "../part.ts";
import { exemptIn, type Found, writeTrail } from "./gate.ts";

const PACKAGE = "@microsoft/sarif-multitool-linux";

/** The findings of two runs over a repository: one is gone in the second, and one is new. */
const BEFORE = ["CVE-2026-0001 glibc", "CVE-2026-0001 zlib", "CVE-2026-0002 zlib", "CVE-2026-0003 curl"];
const AFTER = ["CVE-2026-0001 glibc", "CVE-2026-0001 zlib", "CVE-2026-0003 curl", "CVE-2026-0004 curl"];

/** Lets the Multitool of SARIF validate what dist writes, and match the results of two runs with each other. */
export async function compareSarif({ programs, folder, check }: PartContext): Promise<void> {
  const multitool = programs.add(installedMultitool(folder));
  const [before, after] = [BEFORE, AFTER].map((found, index) => {
    const file = join(folder, `${index}.sarif`);
    exemptIn(writeTrail(join(folder, String(index)), found.map(foundOf)), join(folder, "report.json"), [
      "--sarif-file",
      file,
    ]);
    return file;
  });

  await check("SARIF: valid by the rules of the format and of GitHub", () => {
    const output = run(multitool, folder, ["validate", "--rule-kind", "Sarif;Ghas", before ?? "", after ?? ""]);
    if (!output.includes("Done. 2 files scanned.") || /: (?:error|warning|note) /.test(output)) throw new Error(output);
  });

  await check("SARIF: its reader finds the same results new, unchanged and gone as we do", () => {
    const matched = join(folder, "matched.sarif");
    run(multitool, folder, ["match-results-forward", after ?? "", "--previous", before ?? "", "-o", matched]);
    const log: { runs: { results: { ruleId: string; baselineState: string; message: { text: string } }[] }[] } =
      JSON.parse(readFileSync(matched, "utf8"));
    const states = log.runs.flatMap(({ results }) =>
      results.map(({ ruleId, baselineState, message }) => {
        const name = / in (\S+) /.exec(message.text)?.[1];
        return `${ruleId} ${name}: ${baselineState}`;
      }),
    );
    const expected = [
      ...AFTER.map((each) => `${each}: ${BEFORE.includes(each) ? "unchanged" : "new"}`),
      ...BEFORE.filter((each) => !AFTER.includes(each)).map((each) => `${each}: absent`),
    ];
    const [found, wanted] = [states.toSorted().join("; "), expected.toSorted().join("; ")];
    if (found !== wanted) throw new Error(`expected ${wanted}, got ${found}`);
  });
}

function foundOf(text: string): Found {
  const [id = "", name = ""] = text.split(" ");
  return { id, package: name };
}

/** The Multitool of the lock file, as a copy that can be executed: npm runs no scripts of packages here. */
function installedMultitool(folder: string): Program {
  if (process.platform !== "linux" || process.arch !== "x64") throw new Unavailable(`${PACKAGE} is for Linux on x64`);
  const manifest = createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`);
  const { version }: { version: string } = JSON.parse(readFileSync(manifest, "utf8"));
  const path = join(folder, "Sarif.Multitool");
  copyFileSync(join(dirname(manifest), "Sarif.Multitool"), path);
  chmodSync(path, 0o755);
  return { name: "sarif-multitool", version, path };
}

function run({ path }: Program, folder: string, args: readonly string[]): string {
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1", DOTNET_BUNDLE_EXTRACT_BASE_DIR: folder };
  const { error, status, stdout, stderr } = spawnSync(path, args, { encoding: "utf8", env });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`the Multitool ended with ${status}: ${stdout}${stderr}`);
  return stdout;
}
