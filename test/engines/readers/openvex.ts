import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Image, Package, ScanResult } from "../../../src/core/search/scan-result.ts";
import { compareText } from "../../../src/core/text/order.ts";
import {
  type Document,
  documents,
  exempted,
  RESULTS,
  reportWith,
  type Statement,
} from "../../support/vex-documents.ts";
import { HOST } from "../../support/vex-statements.ts";
import type { PartContext, Program } from "../part.ts";
import { CLEAR_RESULT, clearDocuments } from "./openvex/clear-documents.ts";
import { DIFFERENCES } from "./openvex/differences.ts";

const GO_FILE = fileURLToPath(new URL("openvex/go-vex-status.go", import.meta.url));

/** Whether a vulnerability of a package is exempt in an image, each by all of its names. */
type Question = { vulnerability: string; products: readonly string[]; packages: readonly string[] };

/** `error`: why go-vex refuses a document; empty where it takes them. An empty status: no statement is about the question. */
type Answers = { error: string; statuses: readonly string[] };

/** Asks go-vex and our policy about the same documents, from a fixed seed. */
export async function compareOpenVex({ programs, check }: PartContext): Promise<void> {
  const goVex = await programs.goFile({ file: GO_FILE, module: "github.com/openvex/go-vex", version: "v0.2.9" });

  await check("go-vex: 2,000 sets of clear documents, with the same exemptions", () => {
    const sets = fc.sample(clearDocuments, { numRuns: 2_000, seed: 1 });
    const { theirs, ours } = bothOf(goVex, sets, [CLEAR_RESULT]);
    expectSome(theirs, 700);
    for (const [index, set] of sets.entries()) expectEqual(set, [...(ours[index] ?? [])], [...(theirs[index] ?? [])]);
  });

  await check("go-vex: 1,000 sets of documents of any kind, with no exemption that go-vex does not know", () => {
    const sets = fc.sample(fc.array(documents, { minLength: 1, maxLength: 3 }), { numRuns: 1_000, seed: 2 });
    const precise = sets.map((set) => set.map(withoutDifferences));
    const { theirs, ours } = bothOf(goVex, precise, RESULTS);
    expectSome(ours, 200);
    for (const [index, set] of precise.entries()) {
      const more = [...(ours[index] ?? [])].filter((key) => theirs[index]?.has(key) !== true);
      expectEqual(set, more, []);
    }
  });

  for (const { reason, statements, result = CLEAR_RESULT, package: found = "glibc", isExempt, theirs } of DIFFERENCES) {
    await check(`go-vex differs: ${reason}`, () => {
      const document = documentOf(statements);
      const asked = questionsAbout([result]).find(({ key }) => key.endsWith(`"${found}"]`));
      if (asked === undefined) throw new Error(`no finding is in ${found}`);
      const [answer] = ask(goVex, [{ documents: [document], questions: [asked.question] }]);
      const status = answer?.error === "" ? answer.statuses[0] : null;
      const isOurs = exempted(reportWith([document], [result])).has(asked.key);
      if (isOurs !== isExempt || status !== theirs) throw new Error(`exempt: ${isOurs}; go-vex: ${status}`);
    });
  }
}

function documentOf(statements: readonly Statement[]): Document {
  const times = { timestamp: "2026-01-01T00:00:00Z" };
  return {
    "@context": "https://openvex.dev/ns/v0.2.0",
    author: "a",
    ...times,
    statements: structuredClone([...statements]),
  };
}

/** What is exempt, by `exempted`, for each set of documents. */
function bothOf(goVex: Program, sets: readonly (readonly Document[])[], results: readonly ScanResult[]) {
  const asked = questionsAbout(results);
  const questions = asked.map(({ question }) => question);
  const answers = ask(
    goVex,
    sets.map((set) => ({ documents: set, questions })),
  );
  const theirs = answers.map(({ error, statuses }, index) => {
    if (error !== "") throw new Error(`go-vex refuses ${JSON.stringify(sets[index])}: ${error}`);
    const exempt = asked.filter((_, at) => ["not_affected", "fixed"].includes(statuses[at] ?? ""));
    return new Set(exempt.map(({ key }) => key));
  });
  const keys = new Set(asked.map(({ key }) => key));
  const ours = sets.map((set) => new Set([...exempted(reportWith(set, results))].filter((key) => keys.has(key))));
  return { theirs, ours };
}

type NamedPackage = Package & { name: string };

/** go-vex cannot be asked about an unknown package of an image. */
function isNamed(found: Package): found is NamedPackage {
  return found.name !== null;
}

/** A question for each package of each finding, and its key in `exempted`. */
function questionsAbout(results: readonly ScanResult[]): { key: string; question: Question }[] {
  return results.flatMap(({ image, findings }) => {
    const products = productsOf(image);
    return findings.flatMap(({ name, uri, packages }) =>
      packages.filter(isNamed).map((found) => ({
        key: JSON.stringify([image.repositoryName, image.imageDigest, name, found.name]),
        question: {
          vulnerability: name ?? "",
          products,
          packages: packageUrls(found, image, uri?.includes("debian") === true ? ["debian"] : ["debian", "ubuntu"]),
        },
      })),
    );
  });
}

/** Every name of an image: a package URL for each digest and tag, and the digests as hashes. */
function productsOf({ repositoryName, registryId, imageDigest, indexDigest, imageTags, platform }: Image) {
  if (repositoryName === null) return [];
  const name = repositoryName.split("/").at(-1);
  const digests = [imageDigest, indexDigest].filter((each) => each !== null);
  const versions = digests.length === 0 ? [""] : digests.map((each) => `@${each.replace(":", "%3A")}`);
  const urls = versions.flatMap((version) =>
    (imageTags.length === 0 ? [null] : imageTags).map((tag) => {
      const qualifiers = [
        registryId === null ? null : `repository_url=${HOST}/${repositoryName}`,
        platform === null ? null : `arch=${platform.split("/")[1]}`,
        tag === null ? null : `tag=${tag}`,
      ].filter((each) => each !== null);
      return `pkg:oci/${name}${version}${qualifiers.length === 0 ? "" : `?${qualifiers.join("&")}`}`;
    }),
  );
  return [...urls, ...digests.map((each) => each.slice("sha256:".length))];
}

/** One for each distribution that the package may be of. */
function packageUrls({ name, version }: NamedPackage, { platform }: Image, distributions: readonly string[]): string[] {
  const at = version === null ? "" : `@${encodeURIComponent(version)}`;
  if (name.startsWith("@")) return [`pkg:npm/${name.replace("@", "%40")}${at}`];
  const arch = platform === null ? "" : `arch=${platform.split("/")[1]}&`;
  return distributions.map((distribution) => `pkg:deb/${distribution}/${name}${at}?${arch}distro=debian-10`);
}

/** The document without what `DIFFERENCES` shows that we exempt and go-vex does not. */
function withoutDifferences(document: Document): Document {
  const text = JSON.stringify(document, (key, value: unknown) => {
    if (key === "last_updated") return undefined;
    if (key === "name" && typeof value === "string") return value.toUpperCase();
    if (key !== "timestamp" || typeof value !== "string") return value;
    return new Date(/T.*(Z|[+]\d\d:\d\d)$/.test(value) || !value.includes("T") ? value : `${value}Z`).toISOString();
  });
  const parsed: Document = JSON.parse(text);
  return { timestamp: "2026-01-01T00:00:00Z", ...parsed };
}

function ask({ path }: Program, cases: readonly { documents: readonly Document[]; questions: readonly Question[] }[]) {
  const input = cases.map((each) => `${JSON.stringify(each)}\n`).join("");
  const run = spawnSync(path, { input, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  if (run.status !== 0) throw new Error(`go-vex ended with ${run.status}: ${run.stderr}`);
  const answers = run.stdout
    .trim()
    .split("\n")
    .map((line): Answers => JSON.parse(line));
  if (answers.length !== cases.length) throw new Error(`${answers.length} answers to ${cases.length} questions`);
  return answers;
}

/** Throws where fewer than `least` sets exempt something, which would compare little. */
function expectSome(sets: readonly ReadonlySet<string>[], least: number): void {
  const count = sets.filter(({ size }) => size > 0).length;
  if (count < least) throw new Error(`only ${count} sets of documents exempt something`);
}

function expectEqual(set: readonly Document[], ours: readonly string[], theirs: readonly string[]): void {
  const [found, expected] = [ours, theirs].map((each) => JSON.stringify([...each].sort(compareText)));
  if (found !== expected) throw new Error(`ours: ${found}; go-vex: ${expected}; documents: ${JSON.stringify(set)}`);
}
