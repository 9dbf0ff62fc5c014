let users = 0;
let file = 0;
let before: NodeJS.ProcessEnv = {};

/**
 * Sets environment variables of this process, which the SDK reads itself; undefined removes one.
 * @returns Restores the environment. Where several runs overlap, the last one restores it.
 */
export function setEnvironment(variables: Readonly<Record<string, string | undefined>>): () => void {
  if (users === 0) before = { ...process.env };
  users += 1;
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  let isRestored = false;
  const own = file;
  return () => {
    if (isRestored || own !== file) return;
    isRestored = true;
    users -= 1;
    if (users > 0) return;
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  };
}

/** Ends a test file: a test of it that timed out and goes on restores nothing any more, where another file runs by now. */
export function leaveEnvironments(): void {
  users = 0;
  file += 1;
}
