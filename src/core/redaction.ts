/** What is redacted. Principals are `user`, `userName` and `src_ip`, wherever they are named. */
export type Redaction = "nothing" | "principals" | "principals-and-accounts";

/** The option `redact`: `auto` leaves it to who may read the log. */
export const REDACT_OPTIONS = ["auto", "always", "never"] as const;

export type RedactOption = (typeof REDACT_OPTIONS)[number];
