/** What is bundled. Each entry imports its room when it is called, so that none pays for another's start. */

export async function runAction(): Promise<void> {
  const { action } = await import("./action/action.ts");
  await action();
}

export async function runCli(): Promise<void> {
  const { command } = await import("./cli/command.ts");
  await command();
}
