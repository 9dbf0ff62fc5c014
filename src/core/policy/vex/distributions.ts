/** A Linux distribution as package URLs name it. */
export type Distribution = { type: "deb" | "rpm" | "apk"; namespaces: readonly string[] };

/** The hosts on which distributions publish their advisories. */
const ADVISORIES: readonly (Distribution & { host: string })[] = [
  { host: "debian.org", type: "deb", namespaces: ["debian"] },
  { host: "ubuntu.com", type: "deb", namespaces: ["ubuntu"] },
  { host: "alpinelinux.org", type: "apk", namespaces: ["alpine"] },
  { host: "wolfi.dev", type: "apk", namespaces: ["wolfi"] },
  { host: "chainguard.dev", type: "apk", namespaces: ["chainguard", "wolfi"] },
  { host: "alas.aws.amazon.com", type: "rpm", namespaces: ["amzn", "amazon"] },
  { host: "redhat.com", type: "rpm", namespaces: ["redhat", "rhel"] },
  { host: "fedoraproject.org", type: "rpm", namespaces: ["fedora"] },
  { host: "oracle.com", type: "rpm", namespaces: ["oracle", "oraclelinux"] },
  { host: "suse.com", type: "rpm", namespaces: ["suse", "opensuse"] },
  { host: "rockylinux.org", type: "rpm", namespaces: ["rocky"] },
  { host: "almalinux.org", type: "rpm", namespaces: ["almalinux"] },
];

/** The distribution that published a finding's advisory, by the host of its URI; null for any other host. */
export function distributionOf(uri: string | null): Distribution | null {
  if (uri === null || !URL.canParse(uri)) return null;
  const { hostname } = new URL(uri);
  return ADVISORIES.find(({ host }) => hostname === host || hostname.endsWith(`.${host}`)) ?? null;
}
