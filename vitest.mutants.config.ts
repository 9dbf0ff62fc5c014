import { defineConfig } from "vitest/config";

/** The tests that `npm run mutants` runs for each mutant: those of the code that decides, without browsers and without dist. */
export default defineConfig({
  test: {
    include: [
      "test/core/**/*.test.ts",
      "test/gate.test.ts",
      "test/render/{report-schema,headline}.test.ts",
      "test/sources/cloudtrail/{damage-properties,detection,image-history,partial-exports,read-exports,shapes/user-identity}.test.ts",
      "test/sources/ecr/{answers,awaited-scans,statuses,coverage,coverage-questions,settling,waiting,images,indexes,index-children,start-scan,peers}.test.ts",
      "test/sources/inspector/*.test.ts",
    ],
    exclude: ["test/core/policy/exemptions/hostile-yaml.test.ts"],
    setupFiles: ["test/support/property-settings.ts", "test/support/unchanged-process.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
