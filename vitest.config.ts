import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/fixed-seed.ts", "test/support/unchanged-process.ts"],
    // A process per file takes longer to start than most files run. unchanged-process.ts fails where a file leaves something behind.
    isolate: false,
    // Vitest leaves a core free, which on two cores is half of them; many tests wait for a process, a browser or a timeout.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // .ci/run counts the tests by what is written here.
    reporters:
      process.env["CI"] === undefined ? ["default"] : ["default", ["json", { outputFile: ".tmp/vitest.json" }]],
  },
});
