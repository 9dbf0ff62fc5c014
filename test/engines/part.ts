// The contract of the parts of `npm run engines`.

/** Programs that no one here wrote, and what they must agree with us about. */
export type Part = {
  /** One word, in lower case: `npm run engines -- NAME` runs this part only. */
  name: string;
  /** What is compared, for the table. */
  about: string;
  /** Throws `Unavailable` where the part cannot run at all. Any other error is a failure of the part. */
  run: (context: PartContext) => Promise<void>;
};

export type PartContext = {
  /** Gets programs, and keeps them in the cache folder. */
  programs: Programs;
  /** A folder that later runs find again, for what takes long to download or build. */
  cache: string;
  /** An empty folder, removed when the part ends. */
  folder: string;
  /** Shows what the part does. */
  log: (line: string) => void;
  /** Runs one comparison. An error that it throws is a failure, and the part goes on. */
  check: (name: string, body: () => Promise<void> | void) => Promise<void>;
  /** Lists a comparison that cannot be made with any programs, with the reason. */
  skip: (name: string, reason: string) => void;
  /** Lists a comparison whose program cannot be had here, with the reason: `--all` makes that a failure. */
  lack: (name: string, reason: string) => void;
};

export type Program = {
  name: string;
  version: string;
  /** The executable, or the folder of a program that has several. */
  path: string;
};

/** Each returns the program from the cache where it is there. Throws `Unavailable` where it cannot be had. */
export type Programs = {
  /** `module` without a version: `github.com/nektos/act`. The binary is named after the last part, unless `binary` is given. */
  go: (wanted: { module: string; version: string; binary?: string; env?: Record<string, string> }) => Promise<Program>;
  /** A package of PyPI in a virtual environment of its own, and one of its commands. `extras` as in `moto[server]`. */
  pip: (wanted: { name: string; version: string; command: string; extras?: string }) => Promise<Program>;
  /** A .tar.gz of a Maven repository, unpacked; `path` is the folder inside it. */
  maven: (wanted: { group: string; artifact: string; version: string }) => Promise<Program>;
  /** A program of ours in one Go file, around a library: `module` without a version, which is the table's name for it. */
  goFile: (wanted: { file: string; module: string; version: string; env?: Record<string, string> }) => Promise<Program>;
  /** A program of this machine, by the command that prints its version. */
  own: (command: string, args?: readonly string[]) => Promise<Program>;
  /** Records a program that the part got in another way, so that the table lists it. */
  add: (program: Program) => Program;
};

/** A program cannot be had here; the message is the reason, in one line. */
export class Unavailable extends Error {}
