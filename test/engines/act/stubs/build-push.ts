// In place of docker/build-push-action: pushes an image that no one built.
import { push } from "./registry.ts";
import { requiredInput, setOutputs } from "./runner-files.ts";
import { scanOf } from "./scan-of.ts";

const image = requiredInput("tags");
if (requiredInput("push") !== "true") throw new Error("the image is not pushed");
const digest = await push(process.env, image, scanOf(process.env));
setOutputs({ digest, metadata: JSON.stringify({ "containerimage.digest": digest, "image.name": image }) });
