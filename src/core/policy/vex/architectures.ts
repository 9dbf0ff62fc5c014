import type { Match } from "./match.ts";

/** An architecture in the words of image platforms; variants that a name leaves open are all listed. */
type Architecture = { name: string; variants: readonly string[] | null };

const of = (name: string, ...variants: string[]): Architecture => ({
  name,
  variants: variants.length === 0 ? null : variants,
});

/** The names of architectures in package URLs: those of image platforms, dpkg, rpm and apk. */
const ARCHITECTURES: ReadonlyMap<string, Architecture> = new Map([
  ...["amd64", "x86_64"].map((name) => [name, of("amd64")] as const),
  ...["arm64", "aarch64"].map((name) => [name, of("arm64")] as const),
  ...["386", "i386", "i486", "i586", "i686", "x86"].map((name) => [name, of("386")] as const),
  ["arm", of("arm")],
  ...["armel", "armv5", "armv5tel"].map((name) => [name, of("arm", "v5")] as const),
  ...["armv6", "armv6l", "armv6hl"].map((name) => [name, of("arm", "v6")] as const),
  ...["armv7", "armv7l", "armv7hl", "armv7hnl"].map((name) => [name, of("arm", "v7")] as const),
  // v7 on Debian, v6 on Alpine.
  ["armhf", of("arm", "v6", "v7")],
  ...["ppc64le", "ppc64el"].map((name) => [name, of("ppc64le")] as const),
  ["ppc64", of("ppc64")],
  ["s390x", of("s390x")],
  ["riscv64", of("riscv64")],
  ...["mips64le", "mips64el"].map((name) => [name, of("mips64le")] as const),
  ...["loong64", "loongarch64"].map((name) => [name, of("loong64")] as const),
]);

/** What packages of another architecture an image may hold beside its own. */
const BESIDE: ReadonlyMap<string, string> = new Map([
  ["386", "amd64"],
  ["arm", "arm64"],
]);

/** The one name of an architecture that is known by several; null where it is not known at all. */
export function canonicalArchitecture(arch: string): string | null {
  const known = ARCHITECTURES.get(arch);
  return known === undefined ? null : JSON.stringify(known);
}

/**
 * Whether an image that was seen under these platforms (`linux/arm64/v8`) is of the architecture that a package URL
 * names. An architecture that is unknown on either side is never the same.
 */
export function imageArchitecture(arch: string, platforms: ReadonlySet<string>): Match {
  const wanted = ARCHITECTURES.get(arch);
  if (wanted === undefined) return { unknown: `the architecture ${arch} is unknown` };
  const answers = [...platforms].map((platform) => compare(wanted, platform));
  const [first] = answers;
  if (first === undefined) return { unknown: "the image's architecture is unknown" };
  return answers.every((answer) => answer === first)
    ? first
    : { unknown: "the image was seen under several architectures" };
}

/** The same of a package in such an image: a 64-bit image may hold packages of the 32-bit architecture. */
export function packageArchitecture(arch: string, platforms: ReadonlySet<string>): Match {
  const answer = imageArchitecture(arch, platforms);
  const beside = BESIDE.get(ARCHITECTURES.get(arch)?.name ?? "");
  if (
    answer !== "no" ||
    beside === undefined ||
    ![...platforms].some((platform) => platform.split("/")[1] === beside)
  ) {
    return answer;
  }
  return { unknown: `an image for ${beside} may hold packages for ${arch}` };
}

const UNKNOWN: Match = { unknown: "the image's architecture is unknown" };
const UNKNOWN_VARIANT: Match = { unknown: "the variant of the image's architecture is unknown" };

function compare(wanted: Architecture, platform: string): Match {
  const [, name, variant] = platform.split("/");
  if (name === undefined || ARCHITECTURES.get(name)?.name !== name) return UNKNOWN;
  if (name !== wanted.name) return "no";
  if (wanted.variants === null) return "yes";
  if (variant === undefined) return UNKNOWN_VARIANT;
  if (!wanted.variants.includes(variant)) return "no";
  return wanted.variants.length === 1 ? "yes" : UNKNOWN_VARIANT;
}
