/** Every severity of ECR and of the related searches, worst first; those that do not rate a finding come last. */
export const SEVERITIES = [
  "CRITICAL",
  "HIGH",
  "MEDIUM",
  "LOW",
  "INFORMATIONAL",
  "UNDEFINED",
  "UNTRIAGED",
  "UNKNOWN",
] as const;

export type Severity = (typeof SEVERITIES)[number];

export type SeverityCounts = Record<Severity, number>;

/** The severity named by `text`, regardless of case and of spaces around it; null for any other text. */
export function parseSeverity(text: string): Severity | null {
  const wanted = text.trim().toUpperCase();
  return SEVERITIES.find((severity) => severity === wanted) ?? null;
}

/** Compares two severities for `sort`: worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

export function worstSeverity(severities: Iterable<Severity>): Severity | null {
  let worst: Severity | null = null;
  for (const severity of severities) if (worst === null || compareSeverity(severity, worst) < 0) worst = severity;
  return worst;
}

export function noSeverityCounts(): SeverityCounts {
  return {
    CRITICAL: 0,
    HIGH: 0,
    MEDIUM: 0,
    LOW: 0,
    INFORMATIONAL: 0,
    UNDEFINED: 0,
    UNTRIAGED: 0,
    UNKNOWN: 0,
  };
}
