import type { Upgrade, UpgradePackage } from "../../core/view/upgrades.ts";
import type { Section } from "../../core/view/view.ts";
import type { Vulnerability } from "../../core/view/vulnerabilities.ts";
import { type Block, clip } from "../budget.ts";
import { markdownLink, markdownText } from "../escape.ts";
import { exploitationLabels } from "../exploitation-label.ts";
import { fixLabel, packageLabel } from "../package-label.ts";
import { formatNumber, pluralize } from "../words.ts";
import { code, codes, ending, FIELD, images, type Links, severityLabel, tableHead, tableRow } from "./cells.ts";

/** The packages to upgrade. */
export function upgrades({ rows }: Section<"upgrades">, links: Links): Block {
  return {
    rank: 1,
    head: `#### Packages to upgrade\n\n${tableHead(["Package", "Installed", "Fixed in", ">Findings", "Worst", "Images"])}`,
    rows: rows.map((row) => () => upgrade(row)),
    atMost: 50,
    foot: (leftOut) => ending(leftOut, "package", links),
  };
}

/** A line for each package. Packages that are upgraded together are counted once. */
function upgrade({ packages, findings, worst, images: found }: Upgrade): string {
  const lines = packages.slice(0, 8).map((place, index) => {
    const name = place.name === null ? "(no package)" : code(place.name);
    const version = place.version === null ? "" : code(place.version);
    const counts = [formatNumber(findings), severityLabel(worst), images(found, found.length > 3 ? 1 : 3)];
    return tableRow([name, version, fixedIn(place)].concat(index === 0 ? counts : ["", "", "upgraded together"]));
  });
  const more = packages.length - lines.length;
  return lines.join("") + (more > 0 ? tableRow([`and ${formatNumber(more)} more packages`, "", "", "", "", ""]) : "");
}

function fixedIn({ fixedVersions, unfixable }: UpgradePackage): string {
  if (fixedVersions.length > 0) return codes(fixedVersions, 3);
  return unfixable ? "no fix yet" : "unknown";
}

/** Blocking findings by vulnerability, with descriptions and links: folded. */
export function vulnerabilities({ rows }: Section<"vulnerabilities">, links: Links): Block {
  const count = pluralize(rows.length, "vulnerability", "vulnerabilities");
  return {
    rank: 4,
    share: 0.6,
    head: `<details>\n<summary><b>Blocking findings</b>: ${count}, with descriptions and links</summary>\n\n`,
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
  const remediations = [...new Set(packages.flatMap(({ remediation }) => remediation ?? []))];
  return [
    `**${markdownLink(code(name), uri)}** ${facts.join(" · ")}  \n`,
    `in ${places.join("; ")}${packages.length > 10 ? ` and ${formatNumber(packages.length - 10)} more packages` : ""}, `,
    `image ${images(found, 5, ", ")}\n\n`,
    remediations.length === 0 ? "" : `Remediation: ${codes(remediations, 3)}\n\n`,
    description === null ? "" : `> ${markdownText(clip(description, FIELD))}\n\n`,
  ].join("");
}
