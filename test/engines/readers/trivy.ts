import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { PartContext, Program } from "../part.ts";
import { type Converted, convertedAt, type Found, writeEach, writeTrail } from "./gate.ts";
import { IDS, trivyignores, trivyignoreYamls } from "./trivy/ignore-files.ts";

const GO_FILE = fileURLToPath(new URL("trivy/trivy-ignored.go", import.meta.url));

const FOUND: readonly Found[] = IDS.flatMap((id) => ["openssl", "zlib1g"].map((name) => ({ id, package: name })));

/** A report of Trivy with the same findings. */
const REPORT = {
  SchemaVersion: 2,
  ArtifactName: "shop",
  ArtifactType: "container_image",
  Results: [
    {
      Target: "shop (debian 12)",
      Class: "os-pkgs",
      Type: "debian",
      Vulnerabilities: FOUND.map(({ id, package: name }) => ({
        VulnerabilityID: id,
        PkgID: `${name}@1.2.3`,
        PkgName: name,
        PkgIdentifier: { PURL: `pkg:deb/debian/${name}@1.2.3?arch=amd64&distro=debian-12` },
        InstalledVersion: "1.2.3",
        Severity: "HIGH",
      })),
    },
  ],
};

/** What Trivy ignores by a file; `error`: why it refuses the file, empty where it takes it. */
type Answer = { error: string; ignored: readonly string[] };

/** What `convert` writes from Trivy's ignore files, compared with what Trivy ignores by them. */
export async function compareTrivy({ programs, folder, check, log }: PartContext): Promise<void> {
  const trivy = await programs.goFile({
    file: GO_FILE,
    module: "github.com/aquasecurity/trivy",
    version: "v0.74.0",
    env: { GOEXPERIMENT: "jsonv2" },
  });
  const trail = writeTrail(folder, FOUND);
  const formats = [
    { name: ".trivyignore", files: trivyignores(Date.now()), seed: 3 },
    { name: ".trivyignore.yaml", files: trivyignoreYamls(Date.now()), seed: 4 },
  ];
  for (const { name, files, seed } of formats) {
    await check(`Trivy: 20 files ${name}, converted to what Trivy ignores`, () => {
      const texts = fc.sample(files, { numRuns: 20, seed });
      const paths = writeEach(folder, name, texts);
      const compared = ask(trivy, paths).map((answer, index) => {
        const converted = convertedAt(paths[index] ?? "", trail);
        if (answer.error !== "" || converted === null) return { some: 0, refused: 1 };
        expectSame(texts[index] ?? "", answer, converted);
        return { some: converted.exempt.size > 0 ? 1 : 0, refused: 0 };
      });
      const [some, refused] = [
        compared.filter((each) => each.some > 0).length,
        compared.filter((each) => each.refused > 0).length,
      ];
      log(`${name}: ${some} files exempt something, ${refused} are refused`);
      if (some < 8) throw new Error(`only ${some} files exempt something`);
    });
  }
}

/** Nothing is exempt that Trivy does not ignore, and what it ignores besides is listed as left out. */
function expectSame(text: string, { ignored }: Answer, { exempt, leftOut }: Converted): void {
  const more = [...exempt].filter((found) => !ignored.includes(found));
  const unexplained = ignored.filter((found) => !exempt.has(found) && !leftOut.includes(`: ${found.split(" ")[0]}: `));
  if (more.length + unexplained.length === 0) return;
  throw new Error(
    `exempt, and not ignored by Trivy: ${more.join(", ")}; ignored, and neither exempt nor left out: ${unexplained.join(", ")}; file: ${JSON.stringify(text)}; left out: ${leftOut}`,
  );
}

function ask({ path }: Program, files: readonly string[]): Answer[] {
  const input = [JSON.stringify(REPORT), ...files].map((line) => `${line}\n`).join("");
  const run = spawnSync(path, { input, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`Trivy ended with ${run.status}: ${run.stderr}`);
  const answers = run.stdout
    .trim()
    .split("\n")
    .map((line): Answer => JSON.parse(line));
  if (answers.length !== files.length) throw new Error(`${answers.length} answers to ${files.length} files`);
  return answers;
}
