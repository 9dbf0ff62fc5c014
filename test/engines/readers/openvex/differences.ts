import type { ScanResult } from "../../../../src/core/search/scan-result.ts";
import { answer, digest } from "../../../support/reports.ts";
import type { Statement } from "../../../support/vex-documents.ts";
import { IMAGE, statement } from "../../../support/vex-statements.ts";
import { CLEAR_RESULT } from "./clear-documents.ts";

/** Statements of one document, in which go-vex and we exempt different findings, and why we do. */
export type Difference = {
  reason: string;
  statements: readonly Statement[];
  result?: ScanResult;
  /** The package of the finding; glibc, unless another is given. */
  package?: string;
  isExempt: boolean;
  /** The status in go-vex; null where it refuses the document. */
  theirs: string | null;
};

const about = (fields: Statement): Statement => statement({ vulnerability: { name: "CVE-2026-0001" }, ...fields });
const untagged = answer({ findings: [...CLEAR_RESULT.findings] });

/** What docs/policy.md states about VEX documents, where go-vex does otherwise. */
export const DIFFERENCES: readonly Difference[] = [
  {
    reason: "ids are compared in any case",
    statements: [about({ vulnerability: { name: "cve-2026-0001" } })],
    isExempt: true,
    theirs: "",
  },
  {
    reason: "the later of timestamp and last_updated counts",
    statements: [
      about({ timestamp: "2026-01-01T00:00:00Z", last_updated: "2026-01-03T00:00:00Z" }),
      about({ timestamp: "2026-01-02T00:00:00Z", status: "affected" }),
    ],
    isExempt: true,
    theirs: "affected",
  },
  {
    reason: "at the same time, the statement that prevents the exemption decides",
    statements: [about({ status: "affected" }), about({})],
    isExempt: false,
    theirs: "not_affected",
  },
  {
    reason: "an exemption that is dated in the future is the oldest",
    statements: [about({ timestamp: "2099-01-01T00:00:00Z" }), about({ status: "affected" })],
    isExempt: false,
    theirs: "not_affected",
  },
  {
    reason: "a date without a time is read so that it exempts less",
    statements: [about({ timestamp: "2026-01-02" })],
    isExempt: true,
    theirs: null,
  },
  {
    reason: "not_affected needs a justification or an impact statement",
    statements: [about({ justification: undefined })],
    isExempt: false,
    theirs: "not_affected",
  },
  {
    reason: "fixed needs a version",
    statements: [about({ status: "fixed", justification: undefined, products: [{ "@id": "pkg:oci/app" }] })],
    isExempt: false,
    theirs: "fixed",
  },
  {
    reason: "an image with the hash and another name is not the product",
    statements: [about({ products: [{ "@id": "pkg:oci/web", hashes: { "sha-256": digest(1).slice(7) } }] })],
    isExempt: false,
    theirs: "not_affected",
  },
  {
    reason: "an unknown field may narrow the product",
    statements: [about({ products: [{ "@id": IMAGE, identifiers: { purl: IMAGE, cpe23: "cpe:2.3:a:x:y:1" } }] })],
    isExempt: false,
    theirs: "not_affected",
  },
  {
    reason: "a tag never matches an image whose tags are unknown",
    statements: [
      about({}),
      about({ timestamp: "2026-01-02T00:00:00Z", status: "affected", products: [{ "@id": "pkg:oci/app?tag=1.4.2" }] }),
    ],
    result: untagged,
    isExempt: false,
    theirs: "not_affected",
  },
  {
    reason: "a version without an epoch may be the version with one",
    statements: [
      about({}),
      about({
        timestamp: "2026-01-02T00:00:00Z",
        status: "affected",
        products: [{ "@id": "pkg:deb/debian/openssl@1.1.1d-0" }],
      }),
    ],
    package: "openssl",
    isExempt: false,
    theirs: "not_affected",
  },
  {
    reason: "the names of an architecture are equal",
    statements: [about({ products: [{ "@id": "pkg:oci/app?arch=x86_64" }] })],
    isExempt: true,
    theirs: "",
  },
  {
    reason: "a statement about a related id prevents the exemption",
    statements: [
      about({ vulnerability: { name: "CVE-2026-0001", aliases: ["GHSA-2345-2345-2345"] } }),
      about({
        vulnerability: { name: "GHSA-2345-2345-2345" },
        timestamp: "2026-01-02T00:00:00Z",
        status: "affected",
      }),
    ],
    isExempt: false,
    theirs: "not_affected",
  },
];
