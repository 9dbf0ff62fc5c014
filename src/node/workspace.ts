/**
 * Makes GITHUB_WORKSPACE the working directory, so that every path of the action starts there, whatever folder a runner
 * starts it in. Returns the folder in which the process was started. Without a workspace that can be entered, nothing
 * changes.
 */
export function enterWorkspace({ GITHUB_WORKSPACE: workspace = "" }: NodeJS.ProcessEnv): string {
  const startedIn = process.cwd();
  if (workspace === "") return startedIn;
  try {
    process.chdir(workspace);
  } catch {
    // A compatible runner need not have created it.
  }
  return startedIn;
}
