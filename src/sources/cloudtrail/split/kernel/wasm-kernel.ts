import { Buffer } from "node:buffer";
import { KERNEL_WASM } from "./kernel-wasm.ts";
import { MARGIN, PIECE_BYTES, type SkipKernel } from "./skip-kernel.ts";
import { type UnescapeKernel, WINDOW_BYTES } from "./unescape-kernel.ts";

/** What the files in `assembly/` export. */
type Exports = {
  memory: { buffer: ArrayBuffer };
  pieceAddress: () => number;
  begin: (maxDepth: number) => void;
  skip: (from: number, to: number) => number;
  getResult: () => number;
  getFlags: () => number;
  sourceAddress: () => number;
  targetAddress: () => number;
  unescape: (length: number, escape: number, least: number) => number;
  getWritten: () => number;
};

/** The part of Node's WebAssembly API that is used here. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: Exports };
};

let compiled: object | null = null;

/** A new instance. Null if the runtime lacks WebAssembly (`node --jitless`) or its SIMD instructions. */
function newInstance(): Exports | null {
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_WASM, "base64"));
    return new WebAssembly.Instance(compiled).exports;
  } catch {
    return null;
  }
}

/** The kernel of ValueSkipper in WebAssembly; null if it cannot run. */
export function newWasmKernel(): SkipKernel | null {
  const instance = newInstance();
  if (instance === null) return null;
  const { memory, pieceAddress, begin, skip, getResult, getFlags } = instance;
  const bytes = new Uint8Array(memory.buffer, pieceAddress() - MARGIN, MARGIN + PIECE_BYTES + MARGIN);
  return { memory: bytes, begin, skip, result: getResult, flags: getFlags };
}

/** The kernel of Unescaper in WebAssembly; null if it cannot run. */
export function newWasmUnescape(): UnescapeKernel | null {
  const instance = newInstance();
  if (instance === null) return null;
  const { memory, sourceAddress, targetAddress, unescape, getWritten } = instance;
  return {
    source: new Uint8Array(memory.buffer, sourceAddress(), WINDOW_BYTES),
    target: new Uint8Array(memory.buffer, targetAddress(), WINDOW_BYTES),
    unescape,
    written: getWritten,
  };
}
