import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export type Proxy = {
  url: string;
  /** Each host that it was asked for, as `CONNECT host:port` or `FORWARD host:port`. */
  asked: string[];
  process: ChildProcess;
};

/** A proxy in a process of its own, whose every tunnel ends at the port `target` of this machine. */
export async function startProxy(target: number, refuses = false): Promise<Proxy> {
  const env = { ...process.env, PROXY_TARGET: String(target), PROXY_REFUSES: String(refuses) };
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
