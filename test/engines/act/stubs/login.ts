// In place of aws-actions/amazon-ecr-login: without a Docker there is nothing to log in, and only the output is needed.
import { callerAccount } from "./registry.ts";
import { setOutputs } from "./runner-files.ts";

const registry = `${await callerAccount(process.env)}.dkr.ecr.${process.env["AWS_REGION"]}.amazonaws.com`;
setOutputs({ registry });
