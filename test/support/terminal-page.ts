import { htmlText } from "../../src/render/escape.ts";

const COLORS = {
  light: {
    text: "#1f2328",
    back: "#ffffff",
    31: "#cf222e",
    32: "#116329",
    33: "#7d4e00",
    35: "#8250df",
    36: "#1b7c83",
  },
  dark: { text: "#e6edf3", back: "#0d1117", 31: "#ff7b72", 32: "#3fb950", 33: "#d29922", 35: "#bc8cff", 36: "#39c5cf" },
} as const;

/** A page that shows what was written to a terminal, with its colors (SGR); other escape sequences are left out. */
export function terminalPage(written: string, theme: "light" | "dark"): string {
  const { text, back, ...colors } = COLORS[theme];
  const byCode = new Map(Object.entries(colors));
  // Split at escape sequences: text and the codes of SGR sequences alternate.
  // oxlint-disable-next-line no-control-regex -- escape sequences begin with this character
  const parts = written.replaceAll("\r", "").split(/\u{1b}\[([\d;]*)[A-Za-z]/u);
  let style = "";
  const spans = parts.map((part, index) => {
    if (index % 2 === 0) return style === "" ? htmlText(part) : `<span style="${style}">${htmlText(part)}</span>`;
    const codes = part.split(";");
    const color = codes.map((code) => byCode.get(code)).find((found) => found !== undefined);
    style = [
      ...(codes.includes("1") ? ["font-weight:bold"] : []),
      ...(color === undefined ? [] : [`color:${color}`]),
    ].join(";");
    return "";
  });
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0; padding: 16px; background: ${back}; color: ${text}; }
pre { margin: 0; font: 14px/1.4 "DejaVu Sans Mono", monospace; }</style><pre>${spans.join("")}</pre>`;
}
