import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Short files that take long, or wait for long. Vitest begins with the largest files, so that these would end last. */
const SLOW =
  /\/test\/(integrity|bundle|fuzz)\/|\/(timeouts|cancelled-run|comment-endings|s3-moto|hostile-yaml)\.test\.ts$/;

class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSlow = ({ moduleId }: TestSpecification) => Number(SLOW.test(moduleId));
    return (await super.sort(files)).toSorted((a, b) => isSlow(b) - isSlow(a));
  }
}

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/property-settings.ts", "test/support/unchanged-process.ts"],
    // A process per file takes longer to start than most files run. unchanged-process.ts fails where a file leaves something behind.
    isolate: false,
    // Vitest leaves a core free, which on two cores is half of them; many tests wait for a process, a browser or a timeout.
    maxWorkers: availableParallelism() + 1,
    sequence: { sequencer: SlowFirst },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // .ci/run counts the tests by what is written here.
    reporters:
      process.env["CI"] === undefined ? ["default"] : ["default", ["json", { outputFile: ".tmp/vitest.json" }]],
  },
});
