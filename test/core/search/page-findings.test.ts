import { expect, it } from "vitest";
import { at, codesOf, counted, type Made, page, scanned } from "../../support/observed-responses.ts";
import { findingOf } from "../../support/reports.ts";

/** A page that claims three Inspector findings and lists those with these ARNs. */
const listing = (...arns: string[]): Made => ({
  ...counted({ HIGH: 3 }, { HIGH: arns.length }),
  findings: arns.map((arn) => findingOf({ arn })),
});

it.each<[string, Made[], (string | null)[]]>([
  [
    "of scans without a date",
    [
      at(1, { ...page(null, "a"), ...scanned({ completedAt: null }) }),
      at(2, { ...page("a", null), ...scanned({ completedAt: null }) }),
    ],
    ["pages-missing"],
  ],
  [
    "the second lists other findings",
    [at(1, { ...page(null, "a"), ...listing("a", "b") }), at(2, { ...page("a", null), ...listing("c") })],
    [null],
  ],
  [
    "the second lists one of the first again",
    [at(1, { ...page(null, "a"), ...listing("a", "b") }), at(2, { ...page("a", null), ...listing("b") })],
    ["counts-disagree"],
  ],
  ["one response lists a finding twice", [at(1, listing("a", "b", "b"))], ["counts-disagree"]],
  [
    "a page is recorded twice at once, with other findings",
    [
      at(1, { ...page(null, "a"), ...listing("a", "b") }),
      at(2, { ...page("a", null), ...listing("b") }),
      at(2, { ...page("a", null), ...listing("c") }),
    ],
    ["counts-disagree pages-missing"],
  ],
])("pages of one scan: %s", (_what, answers, expected) => {
  expect(codesOf(...answers)).toEqual(expected);
});
