import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/fixed-seed.ts", "test/support/unchanged-process.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // .ci/run counts the tests by what is written here.
    reporters:
      process.env["CI"] === undefined ? ["default"] : ["default", ["json", { outputFile: ".tmp/vitest.json" }]],
  },
});
