/** The statuses of OpenVEX 0.2.0: those that exempt, and those that block exemptions. */
export const VEX_STATUSES = {
  not_affected: "exempts",
  fixed: "exempts",
  affected: "blocks",
  under_investigation: "blocks",
} as const;

export type VexStatus = keyof typeof VEX_STATUSES;

/** Whether the statement blocks exemptions. */
export function isBlocking({ status }: { status: VexStatus }): boolean {
  return VEX_STATUSES[status] === "blocks";
}
