import { globSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Programs, Unavailable } from "../part.ts";
import { runProgram } from "../programs.ts";

/** Where Java is installed, besides JAVA_HOME and the PATH. */
const HOMES = [
  "/usr/lib/jvm/*",
  join(homedir(), ".sdkman/candidates/java/*"),
  join(homedir(), ".jdks/*"),
  "/Library/Java/JavaVirtualMachines/*/Contents/Home",
];

/** The path of a Java of at least this version. Throws `Unavailable` with those that were found. */
export async function findJava(programs: Programs, least: number): Promise<string> {
  const home = process.env["JAVA_HOME"];
  const commands = [
    ...(home === undefined ? [] : [join(home, "bin/java")]),
    "java",
    ...globSync(HOMES.map((folder) => `${folder}/bin/java`)).sort(),
  ];
  const found = new Set<string>();
  for (const path of new Set(commands)) {
    const version = await versionOf(path);
    if (version !== null && Number.parseInt(version, 10) >= least) {
      return programs.add({ name: "java", version, path }).path;
    }
    if (version !== null) found.add(version);
  }
  const instead = found.size === 0 ? "none" : [...found].join(", ");
  throw new Unavailable(`Java ${least} or newer is needed, found ${instead}: set JAVA_HOME`);
}

async function versionOf(path: string): Promise<string | null> {
  try {
    const { stderr } = await runProgram(path, ["-version"]);
    return /version "([^"]+)"/.exec(stderr)?.[1] ?? null;
  } catch (error) {
    if (error instanceof Unavailable) return null;
    throw error;
  }
}
