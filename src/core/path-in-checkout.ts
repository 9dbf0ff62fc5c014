/** Where a file is in the repository that is checked out. */
export type PathInCheckout = {
  /** Relative to the root of the checkout, with `/`. */
  path: string;
  /** Where the checkout is not the workspace itself, but a folder of it (`path` of actions/checkout). */
  subfolder: CheckoutFolder | null;
};

export type CheckoutFolder = {
  /** Relative to the workspace, with `/`. */
  folder: string;
  /** The repository of the checkout's remote as `OWNER/NAME`; null where it is unknown. */
  repository: string | null;
};
