import type { Upgrade, UpgradePackage } from "../../core/view/upgrades.ts";
import type { Section } from "../../core/view/view.ts";
import type { Vulnerability } from "../../core/view/vulnerabilities.ts";
import { type Block, clip } from "../budget.ts";
import { markdownLink, markdownText } from "../escape.ts";
import { exploitationLabels } from "../exploitation-label.ts";
import { fixLabel, packageLabel } from "../package-label.ts";
import { counted } from "../words.ts";
import { code, codes, ending, FIELD, images, type Links, severityLabel, tableHead, tableRow } from "./cells.ts";

/** By package to upgrade, the first first. */
export function upgrades({ rows }: Section<"upgrades">, links: Links): Block {
  return {
    rank: 1,
    head: `#### What to upgrade\n\n${tableHead(["Package", "Installed", "Fixed in", ">Findings", "Worst", "Images"])}`,
    rows: rows.map((row) => () => upgrade(row)),
    atMost: 50,
    foot: (leftOut) => ending(leftOut, "package", links),
  };
}

/** A line for each package; those that go together are counted once. */
function upgrade({ packages, findings, worst, images: found }: Upgrade): string {
  const lines = packages.slice(0, 8).map((place, index) => {
    const name = place.name === null ? "(no package named)" : code(place.name);
    const version = place.version === null ? "" : code(place.version);
    const gating = [counted(findings), severityLabel(worst), images(found, found.length > 3 ? 1 : 3)];
    return tableRow([name, version, fixedIn(place)].concat(index === 0 ? gating : ["", "", "goes with it"]));
  });
  const more = packages.length - lines.length;
  return lines.join("") + (more > 0 ? tableRow([`and ${counted(more)} more with them`, "", "", "", "", ""]) : "");
}

function fixedIn({ fixedVersions, unfixable }: UpgradePackage): string {
  if (fixedVersions.length > 0) return codes(fixedVersions, 3);
  return unfixable ? "no fix yet" : "not said";
}

/** What gates, by vulnerability, with its description and links: folded. */
export function vulnerabilities({ rows }: Section<"vulnerabilities">, links: Links): Block {
  const what =
    rows.length === 1 ? "The vulnerability that gates" : `The ${counted(rows.length)} vulnerabilities that gate`;
  return {
    rank: 4,
    share: 0.6,
    head: `<details>\n<summary>${what}, with descriptions and links</summary>\n\n`,
    rows: rows.map((row) => () => vulnerability(row)),
    foot: (leftOut) => `${ending(leftOut, "vulnerability", links)}</details>\n\n`,
  };
}

function vulnerability({ name, severity, groups, packages, images: found }: Vulnerability): string {
  const first = groups.find(({ description }) => description !== null);
  const uri = groups.find((group) => group.uri !== null)?.uri ?? null;
  const score = groups.find((group) => group.score !== null)?.score;
  const facts = [
    severityLabel(severity),
    ...(score === undefined || score === null ? [] : [`CVSS ${score}`]),
    ...exploitationLabels(groups),
  ];
  const places = packages.slice(0, 10).map((place) => {
    const fix = fixLabel(place);
    return `${code(packageLabel(place))}${fix === null ? "" : place.fixedVersion === null ? ` (${fix})` : `, fixed in ${code(fix)}`}`;
  });
  const description = first?.description ?? null;
  const remedies = [...new Set(packages.flatMap(({ remediation }) => remediation ?? []))];
  return [
    `**${markdownLink(code(name), uri)}** ${facts.join(" · ")}  \n`,
    `in ${places.join("; ")}${packages.length > 10 ? ` and ${counted(packages.length - 10)} more packages` : ""}, `,
    `image ${images(found, 5, ", ")}\n\n`,
    remedies.length === 0 ? "" : `mended by ${codes(remedies, 3)}\n\n`,
    description === null ? "" : `> ${markdownText(clip(description, FIELD))}\n\n`,
  ].join("");
}
