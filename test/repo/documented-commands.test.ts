import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCommandLine } from "../../src/cli/arguments.ts";
import { readConvertArguments } from "../../src/cli/convert-arguments.ts";
import { readOptions } from "../../src/core/options/option-reading.ts";

/** The command in the documentation: from this repository, from a clone elsewhere, or from npm. */
const COMMAND = /^(?:\S+=\S+ )*(?:node (?:\S*\/)?dist\/cli\.js|npx (?:--yes )?ecr-findings-gate(?:@[\d.]+)?) (.*)$/;

const SHOWN = globSync(["README.md", "docs/**/*.md", "examples/**/*.md"]).flatMap((path) =>
  readFileSync(path, "utf8")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .flatMap((line) => COMMAND.exec(line.trim().replace(/^(?:- )?(?:run: )?/, ""))?.[1] ?? [])
    .map((args) => ({ path, args: args.replace(/\s+(?:#|\|\||&&|[|>]).*$/, "") })),
);

/** Splits at blanks and removes quotes around a word, as a shell does. */
function words(args: string): string[] {
  return [...args.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
}

it("finds commands in the documentation", () => {
  expect(SHOWN.length).toBeGreaterThan(3);
});

it.each(SHOWN)("$path shows a command that parses: $args", ({ args }) => {
  const known = (text: string) =>
    text
      .replaceAll(/\$\{?IMAGE\}?/g, "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop:v1")
      .replaceAll(/\$\{?\w+\}?/g, "v1");
  const [first = "", ...others] = words(known(args));
  if (first === "convert") {
    expect(readConvertArguments(others).kind).toBe("convert");
    return;
  }
  const line = readCommandLine(
    first === "permissions" ? others.filter((arg) => arg !== "--trust") : [first, ...others],
  );
  expect(line.kind === "run" ? readOptions(line.given, Date.UTC(2026, 0, 1)) : line.kind).toBeTruthy();
});
