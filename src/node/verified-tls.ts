/**
 * Makes every TLS connection of this process verify certificates, even if an earlier step disabled that. Node reads
 * NODE_TLS_REJECT_UNAUTHORIZED for each connection, so removing it covers the connections that we do not make ourselves:
 * those of GitHub's client and of the SDK's credential providers. AWS clients have agents that always verify. For a
 * private authority there are NODE_EXTRA_CA_CERTS and AWS_CA_BUNDLE.
 */
export function alwaysVerifyTls(env: NodeJS.ProcessEnv): void {
  delete env["NODE_TLS_REJECT_UNAUTHORIZED"];
}
