type Environment = Readonly<Record<string, string>>;

/** An environment in which Node shows where each of its warnings comes from. */
export function withTracedWarnings(env: Environment): Record<string, string> {
  return { ...env, NODE_OPTIONS: `${env["NODE_OPTIONS"] ?? ""} --trace-warnings`.trim() };
}

/** Lines of Node, and of the AWS SDK, which are advice to developers. */
const FOREIGN =
  /^\(node:\d+\)|^\(Use `node |--trace-(?:warnings|deprecation)|\w+Warning: |@smithy\/|@aws-sdk\/|AWS SDK for JavaScript|Multiple credential sources|hidden field|Deserialization error/;

/** The lines of an output that are not ours. */
export function foreignLines(output: string): string[] {
  return output.split(/\r?\n/).filter((line) => FOREIGN.test(line));
}

/** Throws if an output has a line that is not ours: nothing of Node's or the SDK's may reach the log. */
export function refuseForeignLines(output: string): void {
  const [first] = foreignLines(output);
  if (first !== undefined)
    throw new Error(
      `dist wrote a line that is not ours:\n${output.slice(output.indexOf(first), output.indexOf(first) + 2_000)}`,
    );
}
