// One file of a profile, piece by piece.

import { randomFrom } from "./random.mjs";
import { LONGEST_RECORD, otherRecords } from "./records.mjs";

const PIECE = 1 << 20;
/** As many records as one log file holds; a large file is many of them, one after another. */
const RECORDS_OF_ONE_TRAIL = 1568;

/**
 * The text of one file of a profile.
 * @param {import("./profiles.mjs").Profile} profile
 * @param {string} seed Of the profile: its files differ by their number.
 * @param {number} file
 * @param {ReturnType<typeof import("./scan-calls.mjs").scanCalls>} calls
 * @returns {Generator<Buffer>} Pieces of about a megabyte.
 */
export function* textOf(profile, seed, file, calls) {
  const { shape, files } = profile;
  const others = share(profile.records - profile.calls, files, file);
  const random = randomFrom(`${seed} file ${file}`);
  const asked = callsOf(profile, seed, file).map((call) => ({ call, before: random.below(others + 1) }));
  asked.sort((a, b) => a.before - b.before);
  const lines = shape === "lines";
  const between = lines ? 10 : 44;

  let piece = Buffer.allocUnsafe(PIECE);
  let at = lines ? 0 : piece.write('{"Records":[');
  let started = false;
  const separate = () => {
    if (started) piece[at++] = between;
    started = true;
  };
  let next = 0;
  let write = otherRecords(`${seed} file ${file} trail 0`);
  for (let other = 0; other <= others; other += 1) {
    for (; next < asked.length && asked[next].before === other; next += 1) {
      separate();
      yield piece.subarray(0, at);
      yield calls.text(asked[next].call);
      piece = Buffer.allocUnsafe(PIECE);
      at = 0;
    }
    if (other === others) break;
    if (at + LONGEST_RECORD > PIECE) {
      yield piece.subarray(0, at);
      piece = Buffer.allocUnsafe(PIECE);
      at = 0;
    }
    if (other > 0 && other % RECORDS_OF_ONE_TRAIL === 0) write = otherRecords(`${seed} file ${file} trail ${other}`);
    separate();
    at = write(piece, at);
  }
  at += piece.write(lines ? "\n" : "]}", at);
  yield piece.subarray(0, at);
}

/** The calls that a file holds: by chance, near to evenly, each call in exactly one file. */
function callsOf({ calls, files }, seed, file) {
  const first = Math.max(0, Math.floor((file * calls) / files) - 2);
  const last = Math.min(calls - 1, Math.ceil(((file + 1) * calls) / files) + 1);
  const found = [];
  for (let call = first; call <= last; call += 1) {
    const chance = randomFrom(`${seed} place ${call}`).below(1 << 20) / (1 << 20);
    if (Math.floor(((call + chance) * files) / calls) === file) found.push(call);
  }
  return found;
}

function share(count, files, file) {
  return Math.floor((count * (file + 1)) / files) - Math.floor((count * file) / files);
}
