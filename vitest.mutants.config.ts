import { defineConfig } from "vitest/config";

/** The tests that `npm run mutants` runs for each mutant: those of what decides, without browsers and without dist. */
export default defineConfig({
  test: {
    include: [
      "test/core/**/*.test.ts",
      "test/gate.test.ts",
      "test/render/{reports,report-schema,headline}*.test.ts",
      "test/sources/cloudtrail/{never-passed,partial-exports,reading,user-identity}.test.ts",
      "test/sources/ecr/{answers,awaited-scans,statuses,coverage,coverage-questions,settling,waiting,images,indexes,index-children,start-scan,peers}.test.ts",
      "test/sources/inspector/*.test.ts",
    ],
    exclude: ["test/core/policy/exemptions/hostile-yaml.test.ts"],
    setupFiles: ["test/support/fixed-seed.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
