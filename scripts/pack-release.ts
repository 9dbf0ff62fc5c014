// Packs a release from the commit in the current folder: `npm run pack-release -- v1.2.3 release`.
// It writes release/assets/ (the npm package, its SBOM and checksums), release/dist/ (the files that are attested one by one) and
// release/notes.md. It fails where the tag, package.json and CHANGELOG.md do not name the same version, where a packed file differs
// from the commit, and where gate.yml does not run what the release contains.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packForNpm, runNpm, trackedFiles } from "./pack/npm-package.ts";
import { faultOfOwnPin } from "./pack/own-pin.ts";

const GATE = ".github/workflows/gate.yml";

const [tag, out] = process.argv.slice(2);
if (tag === undefined || out === undefined) stop("usage: npm run pack-release -- TAG FOLDER");
const { name, version }: { name: string; version: string } = JSON.parse(readFileSync("package.json", "utf8"));
if (tag !== `v${version}`)
  stop(`the tag is ${tag}, and package.json has version ${version}: expected the same version`);
const changes = changesOf(readFileSync("CHANGELOG.md", "utf8"), version);
if (changes === null) stop(`CHANGELOG.md: expected a section "## [${version}] - YYYY-MM-DD" with text, found none`);

const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" });
const changed = git("status", "--porcelain")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("??"));
if (changed.length > 0) stop(`expected the files of the commit, found changes:\n${changed.join("\n")}`);
const commit = git("rev-parse", "HEAD").trim();
// The workflow knows the owner; a run by hand does not.
const repository = process.env["GITHUB_REPOSITORY"] ?? null;
const fault = faultOfOwnPin(readFileSync(GATE, "utf8"), { tag, repository });
if (fault !== null) stop(`${GATE}: ${fault}`);
const sbom = runNpm(["sbom", ..."--sbom-format cyclonedx --package-lock-only --omit dev --omit optional".split(" ")]);

const assets = join(out, "assets");
mkdirSync(join(out, "dist"), { recursive: true });
packForNpm(assets, repository);
writeFileSync(join(assets, "sbom.cdx.json"), sbom);
writeFileSync(join(assets, "SHA256SUMS"), checksums(assets));
for (const file of trackedFiles(["dist/*.js"])) copyFileSync(file, join(out, file));
const uses = `${repository ?? `OWNER/${name}`}@${commit} # ${tag}`;
writeFileSync(join(out, "notes.md"), `${changes}\n\n## Pin it\n\n    uses: ${uses}\n`);

/** The text of a version's section in the changelog; null where there is no section, or it is empty. */
function changesOf(changelog: string, wanted: string): string | null {
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`[${wanted}] - `));
  return section?.split("\n").slice(1).join("\n").trim() || null;
}

function checksums(folder: string): string {
  const lines = readdirSync(folder).map((file) => {
    const hash = createHash("sha256").update(readFileSync(join(folder, file)));
    return `${hash.digest("hex")}  ${file}\n`;
  });
  return lines.join("");
}

function stop(reason: string): never {
  process.stderr.write(`pack-release: ${reason}\n`);
  process.exit(1);
}
