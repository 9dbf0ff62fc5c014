import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Prose, proseOfPage, proseOfSource } from "./prose.ts";

/** A phrase that is not used any more, what to write instead, and a text with it. */
type Rule = { phrase: RegExp; use: string; example: string };

const RULES: readonly Rule[] = [
  {
    phrase:
      /(?<!\bECR )\bfindings? gates?\b|\b(?:not|would|that|which|what|it|they|these|one|none) gates?\b|\bgates on\b/i,
    use: "block, blocking finding",
    example: "Failed: 7 findings gate in 3 images",
  },
  { phrase: /\bgating\b/i, use: "blocking", example: "seen, and not gating" },
  { phrase: /\brun the gate\b/i, use: "rerun the job", example: "Run the gate again in a few minutes." },
  { phrase: /\bexcus(?:e|es|ed|ing)\b/i, use: "exempt, exemption", example: "Excused: seen" },
  { phrase: /\b(?:to except|excepts|excepted)\b/i, use: "exempt", example: "To except what gates" },
  { phrase: /\b(?:not|none is) said\b/i, use: "unknown", example: "whether a fix exists is not said" },
  { phrase: /\bcannot be told\b/i, use: "unknown", example: "cannot be told, so no" },
  { phrase: /\bmend(?:s|ed|ing)?\b/i, use: "fix, fixed in", example: "mended by" },
  { phrase: /\bcures?\b/i, use: "fix, remediation", example: "with the reason and the cure" },
  { phrase: /(?<!what )\bto do:/i, use: "Fix:", example: "To do: push the image again" },
  { phrase: /\bworth knowing\b/i, use: "notices", example: "Worth knowing" },
  { phrase: /\b(?:tell|tells|told)\b/i, use: "show, list, notify", example: "the file that it had is told" },
  { phrase: /\b(?:say|says|said)\b/i, use: "show, contain, state", example: "Says no to what was found." },
  { phrase: /\bh(?:eld|old|olds) (?:\S+ )?against\b/i, use: "evaluate", example: "no rule was held against it" },
  { phrase: /\bst(?:and|ands|ood) in (?:its|the) way\b/i, use: "why it failed", example: "what stood in its way" },
  { phrase: /\bstands alone\b/i, use: "Boolean options: --flag or --flag=false", example: "A switch stands alone." },
  {
    phrase: /\bc(?:ame|ome|omes) to (?:nothing|an end|its end)\b/i,
    use: "is not evaluated, does not finish",
    example: "its query did not come to an end",
  },
  { phrase: /\bends? before its end\b/i, use: "is truncated", example: "it ends before its end" },
  { phrase: /\b(?:is|are|was|were) cut\b|\bcut short\b/i, use: "truncated, incomplete", example: "the answer was cut" },
  { phrase: /\bhas not begun\b/i, use: "has not started", example: "one was asked for and has not begun" },
  { phrase: /\b(?:is|are) to come\b/i, use: "is pending", example: "its result is to come" },
  { phrase: /\banswered with\b/i, use: "failed with, returned", example: "AWS answered with an error" },
  { phrase: /\blook(?:s|ed)? again\b/i, use: "poll, retry", example: "to look again" },
  { phrase: /\bpatience\b/i, use: "timeout, retry policy", example: "its patience is over" },
  { phrase: /\bhopeless\b/i, use: "permanent", example: "a hopeless failure" },
  { phrase: /\b(?:hire|hires|hired)\b/i, use: "spawn", example: "hired at once" },
  { phrase: /\b(?:withheld|withholds?|discloses?)\b/i, use: "redact", example: "withheld in public" },
  { phrase: /\bdecision trail\b|\bits trail\b/i, use: "rule results", example: "and its trail" },
  { phrase: /\bpassage\b/i, use: "result", example: "the passage of a run" },
  { phrase: /\b(?:world|surroundings)\b/i, use: "runtime, context", example: "the outer world" },
  { phrase: /\bmakes? sense of\b|\btaken for\b/i, use: "parse, read", example: "is taken for a date" },
  {
    phrase: /\b(?:one|name|item|word|row|sentence) a line\b|(?<!\bline )\bby line\b/i,
    use: "one per line",
    example: "one a line",
  },
  { phrase: /[,;(] ?else (?:the|none|`)/i, use: "default: X", example: "one a line; else the AWS environment's" },
  {
    phrase: /(?<!\b[Tt]here )\b(?:is|are|was|were) no (?!longer\b|more\b)\w+/i,
    use: "is not a valid X: expected Y, got Z",
    example: "is no package URL",
  },
  { phrase: /\bnames? n(?:o|either)\b/i, use: "has no", example: "names no region, and neither does anything else" },
  { phrase: /\bbegins no\b/i, use: "unexpected X at byte N", example: "byte 0 begins no JSON document" },
  { phrase: /\b(?:dies|died)\b/i, use: "crashed", example: "the thread that read it died" },
  { phrase: /\ba fault of\b/i, use: "a bug in", example: "This is a fault of ecr-findings-gate" },
  { phrase: /\bif it stays\b/i, use: "if it persists", example: "if it stays, start a new scan" },
  { phrase: /\bhand(?:s|ed)? over\b/i, use: "use, pass", example: "Hand over the log files" },
  { phrase: /\blet go\b/i, use: "released, discarded", example: "Past the limit they are let go" },
  { phrase: /\bjourneys?\b/i, use: "workflow, run", example: "the whole journey" },
  { phrase: /\bamiss\b/i, use: "wrong", example: "what is amiss" },
  { phrase: /\bin vain\b/i, use: "cannot succeed", example: "a wait that is in vain" },
  { phrase: /\bround in a circle\b/i, use: "repeated", example: "the pages go round in a circle" },
  {
    phrase:
      /\b(?:\w*colour|catalogue|honour|behaviour|neighbour|licence|labelled(?!by)|recognis|organis|summaris|normalis)/i,
    use: "American spelling",
    example: "without colours",
  },
];

/** Folders and pages that are still being rewritten. Remove each when it is clean. */
const NOT_YET: readonly string[] = [];

const FILES = globSync(["src/**/*.ts", "docs/*.md", "README.md", "CONTRIBUTING.md", "action.yml"])
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !NOT_YET.some((start) => path.startsWith(start)))
  .sort();

describe("plain English", () => {
  it("is in every string, comment and page", () => {
    const found = FILES.flatMap((path) => {
      const source = readFileSync(path, "utf8");
      const prose = path.endsWith(".ts") ? proseOfSource(path, source) : proseOfPage(source);
      return prose.flatMap((each) => faultsOf(path, each));
    });
    expect(found).toEqual([]);
  });

  it.each(RULES)("has a rule that finds its own example: $example", ({ phrase, example }) => {
    expect(example).toMatch(phrase);
  });

  it.each(RULES)("has a rule that does not find what to write instead: $use", ({ phrase, use }) => {
    expect(use).not.toMatch(phrase);
  });

  it("is checked in the folder of the renderers", () => {
    expect(FILES).toContain("src/render/reasons.ts");
  });
});

describe("the prose of a file", () => {
  it("has comments and strings, and no identifiers or import paths", () => {
    const source = [
      'import { told } from "./told.ts";',
      "/** A comment",
      " *  of two lines. */",
      "// One line,",
      "// and the next.",
      "const gating = `Failed: ${told(`inner`)} findings",
      "gate.`;",
      'const key = { "a key": "a value" };',
    ].join("\n");
    expect(proseOfSource("planted.ts", source)).toEqual([
      { line: 2, text: "A comment of two lines. One line, and the next." },
      { line: 6, text: "`Failed: ... findings gate.`" },
      { line: 6, text: "`inner`" },
      { line: 8, text: "a key" },
      { line: 8, text: "a value" },
    ]);
  });

  it("has the paragraphs, items and rows of a page, without names in code", () => {
    const page = "# Title\n\nA paragraph\nof two lines.\n\n- an item `told`\n- another\n\n| a | `two words` |\n";
    expect(proseOfPage(page)).toEqual([
      { line: 1, text: "# Title" },
      { line: 3, text: "A paragraph of two lines." },
      { line: 6, text: "- an item `name`" },
      { line: 7, text: "- another" },
      { line: 9, text: "| a | `two words` |" },
    ]);
  });
});

function faultsOf(path: string, { line, text }: Prose): string[] {
  return RULES.flatMap(({ phrase, use }) => {
    const match = phrase.exec(text);
    if (match === null) return [];
    const excerpt = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 30);
    return [`${path}:${line}: "${excerpt}": use ${use}`];
  });
}
