import type { TableOptions } from "../render/table.ts";

/** Terminals that show links (OSC 8), by what they say of themselves. */
const KNOW_LINKS: readonly ((env: NodeJS.ProcessEnv) => boolean)[] = [
  ({ TERM_PROGRAM }) => ["iTerm.app", "vscode", "WezTerm", "ghostty"].includes(TERM_PROGRAM ?? ""),
  ({ VTE_VERSION }) => Number(VTE_VERSION) >= 5000,
  ({ WT_SESSION }) => WT_SESSION !== undefined,
  ({ TERM }) => TERM === "xterm-kitty" || TERM === "alacritty",
];

/** How a table is to look there: colours and links on a terminal only, and never with NO_COLOR. */
export function tableOptionsOf(
  { isTTY, columns }: { isTTY?: boolean; columns?: number },
  env: NodeJS.ProcessEnv,
): TableOptions {
  const colour = isTTY === true && env["NO_COLOR"] === undefined;
  return { width: columns || 80, colour, hyperlinks: colour && KNOW_LINKS.some((knows) => knows(env)) };
}
