import type { TableOptions } from "../render/table/layout.ts";

/** Terminals that show links (OSC 8), by the variables that they set. */
const SHOW_LINKS: readonly ((env: NodeJS.ProcessEnv) => boolean)[] = [
  ({ TERM_PROGRAM }) => ["iTerm.app", "vscode", "WezTerm", "ghostty"].includes(TERM_PROGRAM ?? ""),
  ({ VTE_VERSION }) => Number(VTE_VERSION) >= 5000,
  ({ WT_SESSION }) => WT_SESSION !== undefined,
  ({ TERM }) => TERM === "xterm-kitty" || TERM === "alacritty",
];

/**
 * How a table is rendered for a stream: colors and links on a terminal only, and never with NO_COLOR. Where there is no
 * terminal, nothing has to fit.
 */
export function tableOptionsOf(
  { isTTY, columns }: { isTTY?: boolean; columns?: number },
  env: NodeJS.ProcessEnv,
): TableOptions {
  const color = isTTY === true && env["NO_COLOR"] === undefined;
  const width = isTTY === true ? columns || 80 : Number.POSITIVE_INFINITY;
  return { width, color, hyperlinks: color && SHOW_LINKS.some((shows) => shows(env)) };
}
