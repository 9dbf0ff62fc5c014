import fc from "fast-check";
import { answer, digest, findingOf, packageOf } from "../../../support/reports.ts";
import type { Document, Statement } from "../../../support/vex-documents.ts";
import { HOST } from "../../../support/vex-statements.ts";

/** A scan result that shows everything that a statement can name. */
export const CLEAR_RESULT = answer({
  image: { imageTags: ["1.4.2"], platform: "linux/amd64", indexDigest: digest(9) },
  findings: ["CVE-2026-0001", "CVE-2026-0002"].map((name) =>
    findingOf({
      name,
      uri: `https://security-tracker.debian.org/tracker/${name}`,
      packages: [
        packageOf({ name: "glibc", version: "2.28-10" }),
        packageOf({ name: "openssl", version: "1:1.1.1d-0", type: "OS" }),
        packageOf({ name: "@babel/core", version: "7.1.0", type: "NPM" }),
      ],
    }),
  ),
});

const OWN = `pkg:oci/app@${digest(1).replace(":", "%3A")}`;
const INDEX = `pkg:oci/app@${digest(9).replace(":", "%3A")}`;
const OTHER = `pkg:oci/app@${digest(2).replace(":", "%3A")}`;

/** Each with a digest or a tag, so that `fixed` can name them. A digest of the image is with names and tags of it. */
const VERSIONED_IMAGES = [
  OWN,
  `${OWN}?repository_url=${HOST}/team/app`,
  `${OWN}?arch=amd64&tag=1.4.2`,
  INDEX,
  `${INDEX}?arch=amd64`,
  `${INDEX}?arch=arm64`,
  OTHER,
  `${OTHER}?tag=1.4.2`,
  "pkg:oci/app?tag=1.4.2",
  "pkg:oci/app?tag=2.0",
  `pkg:oci/app?repository_url=${HOST}/other/app&tag=1.4.2`,
];
const IMAGES = [
  ...VERSIONED_IMAGES,
  "pkg:oci/app",
  "pkg:oci/web",
  `pkg:oci/app?repository_url=${HOST}/team/app`,
  `pkg:oci/app?repository_url=${HOST}/other/app`,
  "pkg:oci/app?arch=amd64",
  "pkg:oci/app?arch=arm64",
];
const VERSIONED_PACKAGES = [
  "pkg:deb/debian/glibc@2.28-10",
  "pkg:deb/debian/glibc@2.28-9",
  "pkg:deb/debian/openssl@1%3A1.1.1d-0",
  "pkg:deb/ubuntu/openssl@1%3A1.1.1d-0",
  "pkg:npm/%40babel/core@7.1.0",
];
const PACKAGES = [...VERSIONED_PACKAGES, "pkg:deb/debian/glibc", "pkg:npm/%40babel/core", "pkg:npm/core"];

const named = (urls: readonly string[]): fc.Arbitrary<Statement> =>
  fc.oneof(
    fc.constantFrom(...urls).map((url) => ({ "@id": url })),
    fc.constantFrom(...urls).map((url) => ({ "@id": "https://example.com/app", identifiers: { purl: url } })),
  );

const productsOf = (images: readonly string[], packages: readonly string[]) =>
  fc.array(
    fc.oneof(
      named(packages),
      named(images),
      fc
        .tuple(named(images), fc.array(named(PACKAGES), { minLength: 1, maxLength: 3 }))
        .map(([image, subcomponents]): Statement => ({ ...image, subcomponents })),
    ),
    { minLength: 1, maxLength: 3 },
  );

const statements: fc.Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom("CVE-2026-0001", "CVE-2026-0002", "CVE-2026-0003"),
    fc.oneof(
      fc.tuple(fc.constant({ status: "fixed" }), productsOf(VERSIONED_IMAGES, VERSIONED_PACKAGES)),
      fc.tuple(
        fc.constantFrom(
          { status: "not_affected", justification: "component_not_present" },
          { status: "not_affected", impact_statement: "never called" },
          { status: "affected", action_statement: "upgrade" },
          { status: "under_investigation" },
        ),
        productsOf(IMAGES, PACKAGES),
      ),
    ),
  )
  .map(([name, [status, products]]) => ({ vulnerability: { name }, ...status, products }));

/** One to three documents that leave nothing open: each statement has another time, its own or that of its document. */
export const clearDocuments: fc.Arbitrary<Document[]> = fc
  .tuple(
    fc.array(statements, { minLength: 1, maxLength: 10 }),
    fc.infiniteStream(fc.nat()),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([all, keys, count]) => {
    const days = all
      .map((_, day) => ({ day, key: keys.next().value ?? 0 }))
      .sort((a, b) => a.key - b.key)
      .map(({ day }) => `2026-01-${String(day + 1).padStart(2, "0")}T00:00:00Z`);
    const timed = all.map((each, index): Statement => ({ ...each, timestamp: days[index] }));
    const parts = Array.from({ length: count }, (_, part) => timed.filter((_each, index) => index % count === part));
    return parts.flatMap(([first, ...others], part): Document[] => {
      if (first === undefined) return [];
      const { timestamp, ...untimed } = first;
      const id = `https://example.com/${part}`;
      const head = { "@context": "https://openvex.dev/ns/v0.2.0", "@id": id, author: "a", version: 1, timestamp };
      return [{ ...head, statements: [untimed, ...others] }];
    });
  });
