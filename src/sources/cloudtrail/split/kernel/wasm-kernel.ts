import { Buffer } from "node:buffer";
import { MARGIN, PIECE_BYTES, type SkipKernel } from "./skip-kernel.ts";
import { VALUE_SKIPPER_WASM } from "./value-skipper-wasm.ts";

/** The part of Node's WebAssembly API that is used here, and what `assembly/value-skipper.ts` exports. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (
    module: object,
  ) => {
    exports: {
      memory: { buffer: ArrayBuffer };
      pieceAddress: () => number;
      begin: (maxDepth: number) => void;
      skip: (from: number, to: number) => number;
      getResult: () => number;
      getFlags: () => number;
    };
  };
};

let compiled: object | null = null;

/** The kernel in WebAssembly. Null if the runtime lacks WebAssembly (`node --jitless`) or its SIMD instructions. */
export function newWasmKernel(): SkipKernel | null {
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(VALUE_SKIPPER_WASM, "base64"));
    const { memory, pieceAddress, begin, skip, getResult, getFlags } = new WebAssembly.Instance(compiled).exports;
    const bytes = new Uint8Array(memory.buffer, pieceAddress() - MARGIN, MARGIN + PIECE_BYTES + MARGIN);
    return { memory: bytes, begin, skip, result: getResult, flags: getFlags };
  } catch {
    return null;
  }
}
