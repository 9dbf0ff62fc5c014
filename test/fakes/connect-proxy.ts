import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export type Proxy = {
  url: string;
  /** Each request that it received, as `CONNECT host:port` or `FORWARD host:port`. */
  asked: string[];
  process: ChildProcess;
};

/** How the proxy responds to CONNECT; `impersonate` sends a response of its own, as if it were the service's. */
export type ProxyBehavior = "tunnel" | "refuse" | "impersonate" | "stay-silent";

/** A proxy in its own process. Every tunnel ends at the port `target` of this machine. */
export async function startProxy(target: number, behavior: ProxyBehavior = "tunnel"): Promise<Proxy> {
  const env = { ...process.env, PROXY_TARGET: String(target), PROXY_BEHAVIOR: behavior };
  const child = spawn(process.execPath, ["test/fakes/connect-proxy-process.ts"], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const asked: string[] = [];
  const port = await new Promise<string>((resolve) => {
    createInterface(child.stdout).on("line", (line) => (/^\d+$/.test(line) ? resolve(line) : asked.push(line)));
  });
  return { url: `http://127.0.0.1:${port}`, asked, process: child };
}
