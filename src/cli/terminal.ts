import type { TableOptions } from "../render/table/layout.ts";

/** Terminals that show links (OSC 8), by what they say of themselves. */
const KNOW_LINKS: readonly ((env: NodeJS.ProcessEnv) => boolean)[] = [
  ({ TERM_PROGRAM }) => ["iTerm.app", "vscode", "WezTerm", "ghostty"].includes(TERM_PROGRAM ?? ""),
  ({ VTE_VERSION }) => Number(VTE_VERSION) >= 5000,
  ({ WT_SESSION }) => WT_SESSION !== undefined,
  ({ TERM }) => TERM === "xterm-kitty" || TERM === "alacritty",
];

/** How a table is to look there: colors and links on a terminal only, and never with NO_COLOR. */
export function tableOptionsOf(
  { isTTY, columns }: { isTTY?: boolean; columns?: number },
  env: NodeJS.ProcessEnv,
): TableOptions {
  const color = isTTY === true && env["NO_COLOR"] === undefined;
  return { width: columns || 80, color, hyperlinks: color && KNOW_LINKS.some((knows) => knows(env)) };
}
