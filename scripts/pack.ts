// `npm run pack` packs the npm package of the current folder: `npm run pack -- FOLDER` (default: .tmp/pack). It prints the tarball's path.
import { packForNpm } from "./pack/npm-package.ts";

const [out = ".tmp/pack"] = process.argv.slice(2);
console.log(packForNpm(out, process.env["GITHUB_REPOSITORY"] ?? null));
