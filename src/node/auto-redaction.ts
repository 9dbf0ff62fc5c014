import { readFile } from "node:fs/promises";
import type { Redaction } from "../core/redaction.ts";
import { isObject, objectAt } from "../core/text/json-values.ts";

/**
 * What `redact: auto` redacts, by who can read the log of this run: on GitHub by the visibility of the repository, on
 * GitLab by that of the project, on every other CI system principals. Outside CI (a terminal, cron) nothing.
 */
export async function autoRedaction(env: NodeJS.ProcessEnv): Promise<Redaction> {
  if (env["GITHUB_ACTIONS"] === "true") {
    return (await isPrivateRepository(env)) ? "nothing" : "principals-and-accounts";
  }
  if (isSet(env["GITLAB_CI"])) {
    return env["CI_PROJECT_VISIBILITY"]?.toLowerCase() === "public" ? "principals-and-accounts" : "principals";
  }
  return isSet(env["CI"]) || CI_SYSTEMS.some((name) => isSet(env[name])) ? "principals" : "nothing";
}

/** Variables of CI systems that do not set CI, or allow it to be unset. */
const CI_SYSTEMS = [
  "CONTINUOUS_INTEGRATION BUILD_NUMBER CI_NAME",
  "JENKINS_URL JENKINS_HOME HUDSON_URL TF_BUILD CIRCLECI BUILDKITE BITBUCKET_BUILD_NUMBER TEAMCITY_VERSION",
  "CODEBUILD_BUILD_ID CODEBUILD_BUILD_ARN DRONE TRAVIS WOODPECKER APPVEYOR SEMAPHORE CIRRUS_CI CF_BUILD_ID",
  "GO_PIPELINE_NAME bamboo_buildKey bamboo_planKey HARNESS_BUILD_ID SCREWDRIVER BUILDER_OUTPUT PROW_JOB_ID",
  "BITRISE_IO BUDDY_WORKSPACE_ID CM_BUILD_ID CI_XCODE_PROJECT VELA AGOLA_GIT_REF EARTHLY_CI GERRIT_PROJECT",
  "GITEA_ACTIONS FORGEJO_ACTIONS ARGO_WORKFLOW_NAME CDS_VERSION SPACE_EXECUTION_ID OCTOPUS_RELEASE_ID",
].flatMap((names) => names.split(" "));

function isSet(value: string | undefined): boolean {
  return value !== undefined && !/^(?:|0|false|no)$/i.test(value);
}

/**
 * Whether the event (GITHUB_EVENT_PATH) shows that the repository is not public. An unknown visibility counts as public,
 * where anyone can read summaries and logs.
 */
async function isPrivateRepository(env: NodeJS.ProcessEnv): Promise<boolean> {
  const path = env["GITHUB_EVENT_PATH"];
  if (path === undefined || path === "") return false;
  try {
    const payload: unknown = JSON.parse(await readFile(path, "utf8"));
    const repository = objectAt(isObject(payload) ? payload : {}, "repository");
    return repository["private"] === true && repository["visibility"] !== "public";
  } catch {
    return false;
  }
}
