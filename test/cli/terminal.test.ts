import { expect, test } from "vitest";
import { tableOptionsOf } from "../../src/cli/terminal.ts";

const terminal = { isTTY: true, columns: 120 };

test("colors and links are for terminals that support them, and never with NO_COLOR", () => {
  const plain = { width: 80, color: false, hyperlinks: false };
  expect(tableOptionsOf({}, { TERM_PROGRAM: "vscode" })).toEqual({ ...plain, width: Number.POSITIVE_INFINITY });
  expect(tableOptionsOf({ isTTY: true, columns: 0 }, { TERM: "xterm" })).toEqual({ ...plain, color: true });
  expect(tableOptionsOf(terminal, { VTE_VERSION: "4999" })).toEqual({ width: 120, color: true, hyperlinks: false });
  for (const env of [
    { VTE_VERSION: "7600" },
    { TERM_PROGRAM: "iTerm.app" },
    { WT_SESSION: "x" },
    { TERM: "xterm-kitty" },
  ]) {
    expect(tableOptionsOf(terminal, env)).toEqual({ width: 120, color: true, hyperlinks: true });
    expect(tableOptionsOf(terminal, { ...env, NO_COLOR: "1" })).toEqual({ ...plain, width: 120 });
  }
});
