// Writes docs/messages.md from the texts of src/. Run it after a message was added or changed.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { messagesByPlace, renderPlaces } from "../test/house/message-texts.ts";

const root = new URL("../", import.meta.url);
const paths = globSync("src/**/*.ts", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
const files = new Map(paths.map((path) => [path, readFileSync(new URL(path, root), "utf8")]));
const page = new URL("docs/messages.md", root);
const [head] = readFileSync(page, "utf8").split("\n## ");
writeFileSync(page, `${head.trimEnd()}\n\n${renderPlaces(messagesByPlace(files))}`);
