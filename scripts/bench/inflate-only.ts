// Inflates files with the inflater of the product and discards the bytes: `inflate-only.ts FILE...`. It is the least that a
// run of ours must do. Two processes share the files, however the product divides its own work.
import { createReadStream } from "node:fs";
import { inflate } from "../../src/sources/cloudtrail/bytes/inflate.ts";

let bytes = 0;
for (const path of process.argv.slice(2)) {
  for await (const piece of inflate(createReadStream(path, { highWaterMark: 1024 * 1024 }))) bytes += piece.length;
}
process.stdout.write(`${bytes}\n`);
