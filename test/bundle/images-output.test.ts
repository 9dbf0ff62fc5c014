import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { cleanCall, logFile } from "../support/records.ts";
import { runStep } from "./runner.ts";

const folder = mkdtempSync(join(tmpdir(), "images-output-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the action on an export with calls about this many clean images. */
function stepWith(images: number) {
  const calls = Array.from({ length: images }, (_, index) =>
    cleanCall((record) => {
      const imageDigest = `sha256:${index.toString(16).padStart(64, "0")}`;
      record.requestParameters.imageId = { imageDigest };
      record.responseElements.imageId = { imageDigest };
    }),
  );
  const path = join(folder, `${images}.json`);
  writeFileSync(path, logFile(...calls));
  return runStep({ with: { cloudtrail: path } });
}

/** GitHub limits the outputs of a job to 1 MB in UTF-16, which is this many characters. */
const GITHUB_LIMIT = 1024 ** 2 / 2;

describe("the output images", () => {
  test.each([1, 100, 3500])("has all of %i images", (images) => {
    const { outputs, exitCode, commands } = stepWith(images);
    expect(exitCode).toBe(0);
    expect(outputs["images"]?.split("\n")).toHaveLength(images);
    expect(commands.filter(({ message }) => message.includes("output `images`"))).toEqual([]);
  });

  test.each([4200, 12_000])("is empty for %i images, with a warning that names where they are", (images) => {
    const { outputs, exitCode, commands } = stepWith(images);
    expect(exitCode).toBe(0);
    expect(outputs).toMatchObject({ verdict: "passed", images: "" });
    expect(Object.values(outputs).join("").length).toBeLessThan(GITHUB_LIMIT);
    expect(commands).toContainEqual(
      expect.objectContaining({
        name: "warning",
        message: expect.stringMatching(
          new RegExp(
            `^The output \`images\` is empty: its ${images} images take \\d+ characters, and the limit is 500000\\. Read the images from \`scans\` in \`report-file\``,
          ),
        ),
      }),
    );
  });
});
