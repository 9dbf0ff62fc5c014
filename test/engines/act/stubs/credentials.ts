// In place of aws-actions/configure-aws-credentials: a runner of act has no OIDC token, so moto is asked for a session of the role.
import { assumeRole } from "./registry.ts";
import { requiredInput, setVariables } from "./runner-files.ts";

const region = requiredInput("aws-region");
const session = await assumeRole({ ...process.env, AWS_REGION: region }, requiredInput("role-to-assume"));
setVariables({ ...session, AWS_REGION: region, AWS_DEFAULT_REGION: region });
