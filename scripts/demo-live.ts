// `npm run demo:live`: the command against a fake ECR on this machine, which speaks the real protocol. It shows the output
// while a scan is awaited, and the result.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { EnhancedImageScanFinding } from "@aws-sdk/client-ecr";
import { startAwsServer } from "../test/fakes/aws-server.ts";
import { ecrRegistry } from "../test/fakes/ecr-registry.ts";
import { enhancedFinding } from "../test/fakes/findings.ts";
import { inspector } from "../test/fakes/inspector.ts";

const registry = ecrRegistry({ scanning: "ENHANCED", frequency: "CONTINUOUS_SCAN" });
const ABSENT = { error: "ScanNotFoundException" };
const QUEUED = { status: "ACTIVE", completedAt: null, enhanced: [] };
const completedAt = new Date();
const PENDING = { reason: "PENDING_INITIAL_SCAN", lastScannedAt: null };
const READY = { reason: "SUCCESSFUL", lastScannedAt: completedAt };
const scanned = (enhanced: EnhancedImageScanFinding[]) => ({ status: "ACTIVE", completedAt, enhanced });

const intel = [enhancedFinding("CVE-2026-1001", "CRITICAL"), enhancedFinding("CVE-2026-1002", "MEDIUM")];
const arm = [
  enhancedFinding("CVE-2026-1001", "CRITICAL"),
  enhancedFinding("CVE-2026-1003", "HIGH", { status: "SUPPRESSED" }),
];
const amd64 = registry.image("shop/web", { scan: [ABSENT, QUEUED, scanned(intel)] });
const arm64 = registry.image("shop/web", { scan: [ABSENT, QUEUED, QUEUED, scanned(arm)] });
const platforms = [
  { digest: amd64, platform: "linux/amd64" },
  { digest: arm64, platform: "linux/arm64" },
];
registry.index("shop/web", platforms, { tags: ["1.4"], attested: true });
registry.image("shop/legacy", { tags: ["2019"], scan: [{ status: "UNSUPPORTED_IMAGE", isSilent: true }] });

const server = await startAwsServer({
  ecr: registry.service,
  inspector2: inspector({ [amd64]: [PENDING, READY], [arm64]: [PENDING, PENDING, READY] }),
});
const images = [`${registry.host}/shop/web:1.4`, `${registry.host}/shop/legacy:2019`];
const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
console.log(`$ ecr-findings-gate ${images.join(" ")} --allowed-endpoints ${server.url}\n`);
const args = [cli, ...images, "--allowed-endpoints", server.url];
const command = spawn(process.execPath, args, {
  stdio: "inherit",
  env: {
    ...process.env,
    AWS_ENDPOINT_URL: server.url,
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "AKIAEXAMPLE",
    AWS_SECRET_ACCESS_KEY: "example",
    NO_PROXY: "127.0.0.1",
  },
});
command.on("exit", async (code) => {
  console.log(`\nThe exit code is ${code}, after ${server.calls.length} API calls to the fake ECR and Inspector.`);
  await server.close();
});
