// One file of a profile, piece by piece.
import { type CallWrapper, WRAPPERS } from "./call-wrappers.ts";
import type { Profile } from "./profiles.ts";
import { randomFrom } from "./random.ts";
import { LONGEST_RECORD, otherRecords } from "./records.ts";
import type { ScanCalls } from "./scan-calls.ts";

const PIECE = 1 << 20;
/** As many records as one log file of CloudTrail has. A large file is many of these, one after another. */
const RECORDS_OF_ONE_TRAIL = 1568;

/**
 * The text of one file of a profile, in pieces of about a megabyte.
 * @param seed Of the profile: its files differ by their number.
 */
export function textOf(profile: Profile, seed: string, file: number, calls: ScanCalls): Generator<Buffer> {
  const wrapper = WRAPPERS[profile.shape];
  return wrapper === null ? logText(profile, seed, file, calls) : wrappedText(profile, seed, file, calls, wrapper);
}

/** The calls alone, as a tool exports them. */
function* wrappedText(
  profile: Profile,
  seed: string,
  file: number,
  calls: ScanCalls,
  { head, between, tail, wrap }: CallWrapper,
): Generator<Buffer> {
  yield Buffer.from(head);
  for (const [index, call] of callsOf(profile, seed, file).entries()) {
    yield Buffer.from(`${index === 0 ? "" : between}${wrap(calls.text(call).toString("latin1"))}`);
  }
  yield Buffer.from(tail);
}

function* logText(profile: Profile, seed: string, file: number, calls: ScanCalls): Generator<Buffer> {
  const { shape, files } = profile;
  const others = share(profile.records - profile.calls, files, file);
  const random = randomFrom(`${seed} file ${file}`);
  const placed = callsOf(profile, seed, file).map((call) => ({ call, before: random.below(others + 1) }));
  placed.sort((a, b) => a.before - b.before);
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
    for (let due = placed[next]; due?.before === other; due = placed[++next]) {
      separate();
      yield piece.subarray(0, at);
      yield calls.text(due.call);
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

/** The calls in a file: spread by chance, nearly evenly, each call in exactly one file. */
function callsOf({ calls, files }: Profile, seed: string, file: number): number[] {
  const first = Math.max(0, Math.floor((file * calls) / files) - 2);
  const last = Math.min(calls - 1, Math.ceil(((file + 1) * calls) / files) + 1);
  const found: number[] = [];
  for (let call = first; call <= last; call += 1) {
    const chance = randomFrom(`${seed} place ${call}`).below(1 << 20) / (1 << 20);
    if (Math.floor(((call + chance) * files) / calls) === file) found.push(call);
  }
  return found;
}

function share(count: number, files: number, file: number): number {
  return Math.floor((count * (file + 1)) / files) - Math.floor((count * file) / files);
}
