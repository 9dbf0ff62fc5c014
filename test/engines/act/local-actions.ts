import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, parseDocument } from "yaml";
import { ROOT } from "../../bundle/runner.ts";

const OURS = "OWNER/ecr-findings-gate";
const GATE = ".github/workflows/gate.yml";

/** The actions that take the place of those of others, by their name in `uses`. */
const STUBS: Readonly<Record<string, string>> = {
  "aws-actions/configure-aws-credentials": "credentials.ts",
  "aws-actions/amazon-ecr-login": "login.ts",
  "docker/setup-buildx-action": "buildx.ts",
  "docker/build-push-action": "build-push.ts",
  "github/codeql-action/upload-sarif": "upload-sarif.ts",
  "actions/upload-artifact": "upload-artifact.ts",
};

/** act has this one built in: it copies the repository. */
const BUILT_IN = "actions/checkout";

export type LocalActions = {
  /** Where the files are that a repository needs for `uses: ./`. */
  ours: string;
  /** A folder for the PATH, with the program that takes the place of Docker's. */
  bin: string;
  /** Options of act, so that it fetches none of the actions of these workflows. Throws where one has no local folder. */
  optionsFor: (workflow: string) => string[];
};

/**
 * Lays out the action of this checkout and those of others. Only `allowed-endpoints` has another default: `endpoint`, so that the
 * workflows of the pages run unchanged.
 */
export function layOutActions(folder: string, endpoint: string): LocalActions {
  const ours = join(folder, "ours");
  cpSync(join(ROOT, "dist"), join(ours, "dist"), { recursive: true });
  write(
    join(ours, "action.yml"),
    withDefault(join(ROOT, "action.yml"), ["inputs", "allowed-endpoints", "default"], endpoint),
  );
  const gate = withDefault(
    join(ROOT, GATE),
    ["on", "workflow_call", "inputs", "allowed-endpoints", "default"],
    endpoint,
  );
  write(join(ours, GATE), gate);
  const others = join(folder, "others");
  for (const [uses, script] of Object.entries(STUBS)) {
    const target = join(others, uses);
    const runs = { using: nodeOf(join(ours, "action.yml")), main: script };
    write(join(target, "action.yml"), JSON.stringify({ name: uses, description: "stub", runs }));
    cpSync(fileURLToPath(new URL("stubs", import.meta.url)), target, { recursive: true });
    write(join(target, "package.json"), JSON.stringify({ type: "module" }));
  }
  const bin = join(folder, "bin");
  const bake = fileURLToPath(new URL("stubs/bake.ts", import.meta.url));
  write(join(bin, "docker"), `#!/bin/sh\nexec "${process.execPath}" "${bake}" "$@"\n`);
  chmodSync(join(bin, "docker"), 0o755);
  const mapping = (reference: string): string[] => {
    const [path = "", ref] = reference.split("@");
    const [owner, name] = path.split("/");
    const repository = `${owner}/${name}`;
    if (path === BUILT_IN || path.startsWith("./")) return [];
    if (repository === OURS) return [`${repository}@${ref}=${ours}`];
    if (!Object.hasOwn(STUBS, path)) throw new Error(`${path} has no stand-in in test/engines/act`);
    return [`${repository}@${ref}=${join(others, repository)}`];
  };
  return {
    ours,
    bin,
    optionsFor: (workflow) => {
      const references = [...usesOf(workflow), ...(workflow.includes(GATE) ? usesOf(gate) : [])];
      return [...new Set(references.flatMap(mapping))].flatMap((each) => ["--local-repository", each]);
    },
  };
}

function usesOf(workflow: string): string[] {
  return [...workflow.matchAll(/^\s*(?:- )?uses: (\S+)/gm)].map(([, uses = ""]) => uses);
}

function withDefault(path: string, at: readonly string[], value: string): string {
  const document = parseDocument(readFileSync(path, "utf8"));
  if (!document.hasIn(at)) throw new Error(`${path} has no ${at.join(".")}`);
  document.setIn(at, value);
  return document.toString({ lineWidth: 0 });
}

function nodeOf(action: string): string {
  const { runs }: { runs: { using: string } } = parse(readFileSync(action, "utf8"));
  return runs.using;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
