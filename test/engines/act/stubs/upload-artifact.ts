// In place of actions/upload-artifact: every path must be a file.
import { statSync } from "node:fs";
import { requiredInput, setOutputs } from "./runner-files.ts";

const paths = requiredInput("path").trim().split("\n");
for (const path of paths) if (!statSync(path).isFile()) throw new Error(`${path} is not a file`);
setOutputs({ files: String(paths.length) });
