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

describe("docs/dependencies.md", () => {
  it("gives a reason for every direct dependency", () => {
    expect(named(IN_DIST, 3)).toEqual(Object.keys(dependencies).sort());
  });

  it("gives a reason for every development dependency", () => {
    const others = Object.keys({ ...devDependencies, ...optionalDependencies });
    expect(named(OTHERS, 2)).toEqual(others.sort());
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
