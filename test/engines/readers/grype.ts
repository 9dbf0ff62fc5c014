import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { PartContext, Program } from "../part.ts";
import { type Converted, convertedAt, type Found, writeEach, writeTrail } from "./gate.ts";
import { configurations, IDS, PACKAGES } from "./grype/configurations.ts";

const GO_FILE = fileURLToPath(new URL("grype/grype-ignored.go", import.meta.url));

const FILES = 60;

const FOUND: readonly Found[] = IDS.flatMap((id) => PACKAGES.map((name) => ({ id, package: name })));

/** What Grype ignores by a file; `error`: why it refuses the file, empty where it takes it. */
type Answer = {
  error: string;
  ignored: readonly { found: string; rules: readonly string[] }[] | null;
  settings: readonly string[] | null;
};

/** What `convert` writes from `.grype.yaml`, compared with what Grype ignores by it. */
export async function compareGrype({ programs, folder, check, log }: PartContext): Promise<void> {
  const grype = await programs.goFile({
    file: GO_FILE,
    module: "github.com/anchore/grype",
    version: "v0.121.3",
  });
  const trail = writeTrail(folder, FOUND);
  await check(`Grype: ${FILES} files .grype.yaml, converted to what Grype ignores`, () => {
    const texts = fc.sample(configurations(), { numRuns: FILES, seed: 5 });
    const paths = writeEach(folder, ".grype.yaml", texts);
    const counts = { exempt: 0, refused: 0, refusedByGrype: 0 };
    const faults = ask(grype, paths).flatMap((answer, index) => {
      const text = texts[index] ?? "";
      const converted = convertedAt(paths[index] ?? "", trail);
      if (answer.error !== "") counts.refusedByGrype++;
      if (converted === null) counts.refused++;
      else if (converted.exempt.size > 0) counts.exempt++;
      const fault = converted === null ? "" : faultOf(text, answer, converted);
      return fault === "" ? [] : [`${fault}; file: ${JSON.stringify(text)}; left out: ${converted?.leftOut}`];
    });
    log(
      `.grype.yaml: ${counts.exempt} files exempt something, ${counts.refused} are refused, and Grype refuses ${counts.refusedByGrype}`,
    );
    if (faults.length > 0) throw new Error(faults.join("\n"));
    if (counts.exempt < 15) throw new Error(`only ${counts.exempt} files exempt something`);
  });
}

/** Nothing is exempt that Grype does not ignore, and each rule and setting that ignores something besides is listed as left out. */
function faultOf(text: string, { error, ignored, settings }: Answer, { exempt, leftOut }: Converted): string {
  if (error !== "") return leftOut === "" ? `Grype refuses the file, and nothing is left out: ${error}` : "";
  const byGrype = new Set(ignored?.map(({ found }) => found));
  const lines = text.split("\n").flatMap((line, index) => (line.startsWith("  - ") ? [index + 1] : []));
  const more = [...exempt].filter((found) => !byGrype.has(found)).map((found) => `exempt, and not ignored: ${found}`);
  const unexplained = (ignored ?? [])
    .filter(({ found }) => !exempt.has(found) && !isReadAsItself(text, found))
    .filter(({ rules }) => !rules.every((rule) => leftOut.includes(`.grype.yaml:${lines[Number(rule)]}: `)))
    .map(({ found }) => `ignored, and neither exempt nor left out: ${found}`);
  const unlisted = (settings ?? [])
    .filter((setting) => !leftOut.includes(`: ${setting}: `))
    .map((setting) => `in force, and not left out: ${setting}`);
  return [...more, ...unexplained, ...unlisted].join(", ");
}

/** A documented difference: a `.` in a regular expression is any character in Grype, and itself here, which exempts less. */
function isReadAsItself(text: string, found: string): boolean {
  return found.endsWith(" python3x11-minimal") && text.includes("'python3.11\\-minimal'");
}

function ask({ path }: Program, files: readonly string[]): Answer[] {
  const input = [JSON.stringify(FOUND), ...files].map((line) => `${line}\n`).join("");
  const run = spawnSync(path, { input, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`Grype ended with ${run.status}: ${run.stderr}`);
  const answers = run.stdout
    .trim()
    .split("\n")
    .map((line): Answer => JSON.parse(line));
  if (answers.length !== files.length) throw new Error(`${answers.length} answers to ${files.length} files`);
  return answers;
}
