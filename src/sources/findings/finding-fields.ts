import { type JsonObject, preview } from "../../core/text/json-values.ts";

/** Is called with each part of a finding that cannot be read. */
export type ReportMalformed = (detail: string) => void;

/** The list at `key`; empty if the field is missing, or is not a list, which is reported. */
export function listAtOrMalformed(raw: JsonObject, key: string, malformed: ReportMalformed): readonly unknown[] {
  const value = raw[key] ?? null;
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  malformed(`${key} is ${preview(value)}, not a list`);
  return [];
}

/** The highest score; null if there is none. */
export function highest(scores: readonly (number | null)[]): number | null {
  return scores.reduce((most, score) => (most === null || (score !== null && score > most) ? score : most), null);
}

/** A CVSS score from 0 to 10, as a number or a text; null for anything else. */
export function scoreOf(value: unknown): number | null {
  const score = typeof value === "string" ? Number.parseFloat(value) : value;
  return typeof score === "number" && score >= 0 && score <= 10 ? score : null;
}

/** Matches addresses that are certainly in normal form, as nearly all are, without parsing them. */
const PLAIN_ADDRESS =
  /^https:\/\/(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.)+[a-z]{2,}(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+\/?$/;

/** An http or https address in normal form, else null. ECR's `uri` may end in a space. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== "string") return null;
  if (PLAIN_ADDRESS.test(value)) return value;
  if (!URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}
