// In place of `docker buildx bake --push --metadata-file FILE`: pushes an image, and writes what bake writes.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { push } from "./registry.ts";
import { scanOf } from "./scan-of.ts";

const { values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: { push: { type: "boolean" }, "metadata-file": { type: "string" } },
});
const file = values["metadata-file"];
if (values.push !== true || file === undefined) throw new Error("bake: expected --push and --metadata-file");
const image = "shop:baked";
const digest = await push(process.env, image, scanOf(process.env));
writeFileSync(file, JSON.stringify({ shop: { "containerimage.digest": digest, "image.name": image } }));
