/** A Linux distribution as package URLs name it. */
export type Distribution = { type: "deb" | "rpm" | "apk"; namespaces: readonly string[] };

/** The distributions, with the hosts of their advisories and their names in Inspector's `source` (`UBUNTU_CVE`). */
const PUBLISHERS: readonly (Distribution & { hosts: readonly string[]; source: string })[] = [
  { hosts: ["debian.org"], source: "DEBIAN", type: "deb", namespaces: ["debian"] },
  { hosts: ["ubuntu.com"], source: "UBUNTU", type: "deb", namespaces: ["ubuntu"] },
  { hosts: ["echohq.com"], source: "ECHO", type: "deb", namespaces: ["echo"] },
  { hosts: ["alpinelinux.org"], source: "ALPINE", type: "apk", namespaces: ["alpine"] },
  { hosts: ["wolfi.dev"], source: "WOLFI", type: "apk", namespaces: ["wolfi"] },
  { hosts: ["chainguard.dev", "cgr.dev"], source: "CHAINGUARD", type: "apk", namespaces: ["chainguard", "wolfi"] },
  { hosts: ["minimus.io", "mini.dev"], source: "MINIMOS", type: "apk", namespaces: ["minimos"] },
  { hosts: ["minimus.io", "mini.dev"], source: "MINIMUS", type: "apk", namespaces: ["minimos"] },
  { hosts: ["alas.aws.amazon.com"], source: "AMAZON", type: "rpm", namespaces: ["amzn", "amazon"] },
  { hosts: ["redhat.com"], source: "REDHAT", type: "rpm", namespaces: ["redhat", "rhel"] },
  { hosts: ["fedoraproject.org"], source: "FEDORA", type: "rpm", namespaces: ["fedora"] },
  { hosts: ["oracle.com"], source: "ORACLE", type: "rpm", namespaces: ["oracle", "oraclelinux"] },
  { hosts: ["suse.com"], source: "SUSE", type: "rpm", namespaces: ["suse", "opensuse"] },
  { hosts: ["rockylinux.org"], source: "ROCKY", type: "rpm", namespaces: ["rocky"] },
  { hosts: ["almalinux.org"], source: "ALMA", type: "rpm", namespaces: ["almalinux"] },
];

/**
 * The distribution that published a finding's advisory, by the host of its URI and by `source`; null where neither names
 * one. `contradictory`: they name different ones.
 */
export function distributionOf(uri: string | null, source: string | null): Distribution | "contradictory" | null {
  const byHost = distributionOfHost(uri);
  const name = source === null ? null : (/^([A-Z]+)_CVE$/.exec(source.trim().toUpperCase())?.[1] ?? null);
  const bySource = PUBLISHERS.find((each) => each.source === name) ?? null;
  if (byHost === null || bySource === null) return byHost ?? bySource;
  return byHost.type === bySource.type && byHost.namespaces.some((each) => bySource.namespaces.includes(each))
    ? byHost
    : "contradictory";
}

function distributionOfHost(uri: string | null): Distribution | null {
  if (uri === null || !URL.canParse(uri)) return null;
  const { hostname } = new URL(uri);
  return (
    PUBLISHERS.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) ?? null
  );
}
