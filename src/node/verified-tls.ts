/**
 * Makes every TLS connection of this process verify certificates, whatever an earlier step has set. Node reads
 * NODE_TLS_REJECT_UNAUTHORIZED anew for each connection, so without it GitHub's client and the credential providers of
 * the AWS SDK, whose connections are made out of our reach, verify as well. AWS's own clients get agents that verify in
 * any case. A private authority is trusted by NODE_EXTRA_CA_CERTS or AWS_CA_BUNDLE.
 */
export function alwaysVerifyTls(env: NodeJS.ProcessEnv): void {
  delete env["NODE_TLS_REJECT_UNAUTHORIZED"];
}
