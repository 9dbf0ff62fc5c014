import type { Report } from "../core/report/report.ts";
import type { Unevaluated } from "../core/view/unevaluated.ts";
import { type BySection, mapSections, viewOf } from "../core/view/view.ts";
import type { Vulnerability } from "../core/view/vulnerabilities.ts";
import { clip } from "./budget.ts";
import { oneLine, safeUrl, visible } from "./escape.ts";
import type { Enforcement } from "./headline.ts";
import { placeLabel, unevaluatedLabel } from "./image-label.ts";
import { NOTICE_REASONS } from "./notice-reasons.ts";
import { packageLabel } from "./package-label.ts";
import { reasonOf } from "./reasons.ts";
import { formatNumber, joinFirst, withoutPeriod } from "./words.ts";

export type Annotation = {
  level: "error" | "warning" | "notice";
  title: string;
  /** May have several lines. The caller escapes it for the workflow command. */
  message: string;
  /** The file that the annotation points at, by its path in the repository; null without `dockerfile`. */
  path: string | null;
  line: number | null;
};

/** GitHub shows ten of each level per step, and the error of a failing step is one of them. */
const AT_MOST = 9;

const MESSAGE_LIMIT = 4096;
const TITLE_LIMIT = 255;

/**
 * Blocking findings as errors, images and inputs that were not evaluated as warnings, and notices; the most severe
 * first. At most nine of each level; where there are more, the ninth lists the others. With `warnOnly`, blocking
 * findings are warnings.
 */
export function annotationsOf(
  report: Report,
  { dockerfile, warnOnly = false }: { dockerfile: { path: string; line: number } | null } & Enforcement,
): Annotation[] {
  const all = mapSections(viewOf(report), ANNOTATIONS).flat();
  return (warnOnly ? withoutErrors(all) : all).map(({ level, title, message }) => ({
    level,
    title: clip(oneLine(title), TITLE_LIMIT),
    message: clip(visible(message), MESSAGE_LIMIT),
    path: dockerfile?.path ?? null,
    line: dockerfile?.line ?? null,
  }));
}

/** Errors as warnings: the first nine of all, because GitHub shows no more. */
function withoutErrors<Each extends Pick<Annotation, "level">>(all: readonly Each[]): Each[] {
  const [serious, notices] = [all.filter(isSerious), all.filter((each) => !isSerious(each))];
  return [...serious.slice(0, AT_MOST).map((each) => ({ ...each, level: "warning" as const })), ...notices];
}

function isSerious({ level }: Pick<Annotation, "level">): boolean {
  return level !== "notice";
}

const none = () => [];

/** Annotations are for what needs action; the rest is in the summary beside them. */
const ANNOTATIONS = {
  vulnerabilities: ({ rows }) => atMost(rows, vulnerabilityAnnotation, "error", "blocking findings"),
  unevaluated: ({ rows }) => {
    const unaccepted = rows.filter(({ accepted }) => accepted === null);
    return atMost(unaccepted, unevaluatedAnnotation, "warning", "images or inputs could not be evaluated");
  },
  notices: ({ rows }) => atMost(rows, noticeAnnotation, "notice", "notices"),
  "deciding-exemptions": none,
  upgrades: none,
  images: none,
  exempt: none,
  occurrences: none,
  search: none,
  "ignore-snippet": none,
} satisfies BySection<(Text & Pick<Annotation, "level">)[]>;

type Text = { title: string; message: string };

/** How many others the last annotation lists. */
const NAMED = 50;

function atMost<Item>(
  items: readonly Item[],
  textOf: (item: Item) => Text,
  level: Annotation["level"],
  what: string,
): (Text & Pick<Annotation, "level">)[] {
  const shown = items.length > AT_MOST ? AT_MOST - 1 : items.length;
  const texts = items.slice(0, shown).map(textOf);
  const rest = items.length - shown;
  if (rest > 0) {
    const named = items.slice(shown, shown + NAMED).map((item) => oneLine(textOf(item).title));
    const more = rest > NAMED ? ` and ${formatNumber(rest - NAMED)} more` : "";
    texts.push({ title: `${formatNumber(rest)} more ${what}`, message: `${named.join(", ")}${more}.` });
  }
  return texts.map(({ title, message }) => ({ level, title, message }));
}

function vulnerabilityAnnotation({ name, severity, packages, images, groups }: Vulnerability): Text {
  const description = groups.find((group) => group.description !== null)?.description;
  const address = safeUrl(groups.find(({ uri }) => uri !== null)?.uri ?? null);
  const lines = [
    packages.length === 0 ? null : `Packages: ${joinFirst(packages.map(packageLabel), 5)}.`,
    `Image${images.length === 1 ? "" : "s"}: ${joinFirst(images.map(placeLabel), 5)}.`,
    description === undefined || description === null ? null : clip(oneLine(description), 1000),
    address,
  ];
  return {
    title: `${severity} ${name}`,
    message: lines
      .filter((line) => line !== null)
      .map(oneLine)
      .join("\n"),
  };
}

function unevaluatedAnnotation(what: Unevaluated): Text {
  const { sentence, joint, detail, remediation } = reasonOf(what);
  const message = `${sentence}${joint}${oneLine(detail)}. ${remediation}`;
  return { title: `${unevaluatedLabel(what)} could not be evaluated`, message };
}

function noticeAnnotation({ code, detail }: Report["notices"][number]): Text {
  const { sentence, remediation } = NOTICE_REASONS[code];
  return { title: sentence, message: `${withoutPeriod(oneLine(detail))}. ${remediation}` };
}
