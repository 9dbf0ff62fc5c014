import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Packages = Record<string, string>;
const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Packages;
  devDependencies: Packages;
  optionalDependencies: Packages;
};
const PAGE = readFileSync("docs/dependencies.md", "utf8");
const [IN_DIST = "", OTHERS = ""] = PAGE.split("## Only for the tests");

const named = (text: string, columns: number) =>
  text.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const name = /^`([^`]+)`$/.exec(cells[1] ?? "")?.[1];
    return name !== undefined && cells.length === columns + 2 && cells[2] !== "" ? [name] : [];
  });

/** The packages whose code is in dist, by its licences: a name, then its licence. */
const LICENSED = readFileSync("dist/licenses.txt", "utf8")
  .split(/\n\n+/)
  .flatMap((part) => /^((?:@[\w.-]+\/)?[\w.-]+)\n(?:MIT|Apache|BSD|ISC|0BSD|\()/.exec(part)?.[1] ?? []);

describe("docs/dependencies.md", () => {
  it("gives a reason for every package that dist is made of", () => {
    expect(named(IN_DIST, 3)).toEqual(Object.keys(dependencies).sort());
  });

  it("gives a reason for every other package", () => {
    const others = Object.keys({ ...devDependencies, ...optionalDependencies });
    expect(named(OTHERS, 2)).toEqual(others.sort());
  });

  it("names what they bring along (npm run dependencies)", () => {
    expect(LICENSED.length).toBeGreaterThan(30);
    const brought = LICENSED.filter((name) => !Object.hasOwn(dependencies, name));
    expect(brought.filter((name) => !IN_DIST.includes(`\`${name}\` `))).toEqual([]);
    expect(IN_DIST).not.toContain(" 0 KB");
  });

  it("is right that no version is a range, and that no package runs code when it is installed", () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
    expect(readFileSync(".npmrc", "utf8")).toContain("ignore-scripts=true");
    const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { hasInstallScript?: boolean; integrity?: string }>;
    };
    const entries = Object.entries(lock.packages).filter(([path]) => path !== "");
    const scripts = entries.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
    expect(scripts).toEqual(["node_modules/@microsoft/sarif-multitool-linux"]);
    expect(entries.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });
});
