import { SOURCE_FORMATS, type SourceFormatName } from "../../src/convert/formats.ts";
import { writeIgnoreFile } from "../../src/convert/write-ignore-file.ts";
import { parseIgnoreFile } from "../../src/core/policy/exemptions/ignore-file.ts";

/** What the entries of these tests get where the source has none. */
export const FILL = { reason: "accepted in the review of May", expires: "2027-06-30" };

/** Converts a text and reads the output as the gate does: one short line for each entry and each part that is left out. */
export function converted(
  format: SourceFormatName,
  text: string,
  fill = FILL,
): { entries: string[]; leftOut: string[] } {
  const found = SOURCE_FORMATS[format].read(text, "FILE");
  const written = writeIgnoreFile([{ path: "FILE", ...found }], fill);
  const { ignore } = parseIgnoreFile(written.text, "out.yaml");
  return {
    entries: ignore.map(({ id, packages, reason, expires, untilFixed }) =>
      [id, packages.join("+"), reason, expires ?? "never", untilFixed ? "until-fixed" : ""].filter(Boolean).join(" | "),
    ),
    leftOut: found.leftOut.map(({ line, what, why }) => `${line ?? "?"} ${what}: ${why}`),
  };
}

/** An entry whose source has an id alone. */
export const given = (id: string) => `${id} | ${FILL.reason} | ${FILL.expires}`;
