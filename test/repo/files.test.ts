import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";

const MOST_LINES = 300;

/** Files that are longer, each with the reason why it is one thing. A file that got shorter leaves this list. */
const LONGER: Record<string, string> = {
  "test/support/reports.ts": "the scenes that every renderer is tested on, beside each other",
  "src/sources/cloudtrail/split/document-splitter.ts":
    "one automaton over characters, whose states are read beside each other",
  "src/render/html/page-script.ts": "compiled from src/render/html/client/",
};

/** Names that say nothing about what is inside. */
const EMPTY_NAMES = /^(utils?|helpers?|common|managers?|misc|shared|stuff)$/;

const FILES = globSync(["src/**/*.ts", "test/**/*.ts", "scripts/**/*.ts"]).map((path) => path.replaceAll("\\", "/"));

it("finds the files of the project", () => {
  expect(FILES).toEqual(expect.arrayContaining(["src/core/search/detection.ts", "test/repo/files.test.ts"]));
});

it(`keeps each file to at most ${MOST_LINES} lines`, () => {
  const long = FILES.filter((path) => readFileSync(path, "utf8").trimEnd().split("\n").length > MOST_LINES);
  expect(long.sort()).toEqual(Object.keys(LONGER).sort());
});

it("names each file and folder after its content, in lower case with hyphens", () => {
  const parts = FILES.flatMap((path) => path.split("/"));
  const names = [...new Set(parts.map((part) => basename(part).replace(/(\.test)?\.ts$/, "")))];
  expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  expect(names.filter((name) => name.split("-").some((word) => EMPTY_NAMES.test(word)))).toEqual([]);
});
