/** One statement of an IAM policy that allows actions. A list is sorted and without duplicates; one value stays a text. */
export type Statement = {
  /** In plain English, in letters and digits. */
  sid: string;
  actions: string | readonly string[];
  resources: string | readonly string[];
  condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** An IAM policy that allows these statements and nothing else, as JSON to paste. */
export function minimumPolicy(statements: readonly Statement[]): string {
  const policy = {
    Version: "2012-10-17",
    Statement: statements.map(({ sid, actions, resources, condition }) => ({
      Sid: sid,
      Effect: "Allow",
      Action: sorted(actions),
      Resource: sorted(resources),
      ...(condition === undefined ? {} : { Condition: condition }),
    })),
  };
  return JSON.stringify(policy, null, 2);
}

function sorted(values: string | readonly string[]): string | string[] {
  return typeof values === "string" ? values : [...new Set(values)].sort();
}
