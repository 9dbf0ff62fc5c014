import { Buffer } from "node:buffer";
import type { Kernel } from "./kernel.ts";
import { KERNEL_WASM } from "./kernel-wasm.ts";
import { PlainKernel } from "./plain-kernel.ts";

/** The part of Node's WebAssembly API that is used here. */
declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object) => { exports: Kernel };
};

let compiled: object | null = null;

/** A new kernel: in WebAssembly, or the plain one if the runtime lacks that (`node --jitless`) or its SIMD instructions. */
export function newKernel(): Kernel {
  try {
    compiled ??= new WebAssembly.Module(Buffer.from(KERNEL_WASM, "base64"));
    return new WebAssembly.Instance(compiled).exports;
  } catch {
    return new PlainKernel();
  }
}
