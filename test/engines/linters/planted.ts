/** A fault that is put into `.github/workflows/ci.yml`, and what a linter calls it. */
export type Planted = {
  fault: string;
  linter: "zizmor" | "actionlint" | "schemas";
  finds: string;
  was: RegExp;
  is: string;
};

/** Rules of this project that no test of its own repeats. */
export const PLANTED: readonly Planted[] = [
  { fault: "a workflow without a name", linter: "zizmor", finds: "anonymous-definition", was: /^name: .*\n/, is: "" },
  { fault: "a job without a name", linter: "zizmor", finds: "anonymous-definition", was: /^ {4}name: .*\n/m, is: "" },
  { fault: "no concurrency", linter: "zizmor", finds: "concurrency-limits", was: /^concurrency:\n( .*\n)+/m, is: "" },
  {
    fault: "a checkout that keeps its credentials",
    linter: "zizmor",
    finds: "artipacked",
    was: /persist-credentials: false/,
    is: "fetch-depth: 0",
  },
  {
    fault: "an expression in a script",
    linter: "zizmor",
    finds: "template-injection",
    was: /run: npm cit/,
    is: "run: echo ${{ github.sha }}",
  },
  {
    fault: "code of a pull request with the permissions of the repository",
    linter: "zizmor",
    finds: "dangerous-triggers",
    was: /pull_request:/,
    is: "pull_request_target:",
  },
  {
    fault: "a job without a timeout",
    linter: "schemas",
    finds: "'timeout-minutes' is a required property",
    was: /^ {4}timeout-minutes: .*\n/m,
    is: "",
  },
  { fault: "an unknown runner", linter: "actionlint", finds: "runner-label", was: /ubuntu-24\.04$/m, is: "ubuntu-4" },
  { fault: "an unquoted variable", linter: "actionlint", finds: "SC2086", was: /npm cit/, is: "cd $HOME/a && ls" },
];
