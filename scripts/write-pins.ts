// `npm run pins` copies the pins of .github/workflows/ to README.md, docs/ and examples/. `npm run pins -- OWNER/NAME@COMMIT v1.2.3`
// sets a pin everywhere.
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { type Pin, pinsOf, repositoryOf, withPins } from "./pins/action-pins.ts";

const WORKFLOWS = globSync(".github/workflows/*.{yml,yaml}");
const PAGES = globSync(["README.md", "docs/**/*.md", "examples/**/*.{md,yml,yaml}"]);

const [reference, version, ...more] = process.argv.slice(2);
const pins = new Map<string, Pin>();
if (reference === undefined) {
  for (const pin of WORKFLOWS.flatMap((path) => pinsOf(readFileSync(path, "utf8"))))
    pins.set(repositoryOf(pin.action), pin);
} else {
  const [pin] = pinsOf(`uses: ${reference} # ${version ?? ""}`);
  if (pin === undefined || more.length > 0) {
    console.error("usage: npm run pins [-- OWNER/NAME@COMMIT v1.2.3], with the full hash of the commit");
    process.exit(1);
  }
  pins.set(repositoryOf(pin.action), pin);
}
for (const path of reference === undefined ? PAGES : [...WORKFLOWS, ...PAGES]) {
  const text = readFileSync(path, "utf8");
  const pinned = withPins(text, pins);
  if (pinned === text) continue;
  writeFileSync(path, pinned);
  console.log(`wrote ${path}`);
}
