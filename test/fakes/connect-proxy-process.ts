// An HTTP proxy, as a company runs one: it tunnels every CONNECT to the port PROXY_TARGET of this machine, and forwards plain
// requests there. It writes its own port, and then each host that was requested, one per line.
import { createServer, request } from "node:http";
import { connect } from "node:net";

const target = Number(process.env["PROXY_TARGET"]);
const behavior = process.env["PROXY_BEHAVIOR"];

const proxy = createServer((incoming, outgoing) => {
  const { method = "GET", headers, url = "" } = incoming;
  const { host, pathname: path } = new URL(url);
  console.log(`FORWARD ${host}`);
  const onward = request({ host: "127.0.0.1", port: target, method, headers, path }, (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(outgoing);
  });
  incoming.pipe(onward);
});

proxy.on("connect", ({ url }, client, head) => {
  console.log(`CONNECT ${url}`);
  if (behavior === "stay-silent") return;
  if (behavior === "refuse") {
    client.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    return;
  }
  if (behavior === "impersonate") {
    const body = JSON.stringify({ images: [], failures: [{ failureCode: "ImageNotFound" }] });
    const fields = `content-type: application/x-amz-json-1.1\r\ncontent-length: ${body.length}`;
    client.end(`HTTP/1.1 201 Created\r\n${fields}\r\n\r\n${body}`);
    return;
  }
  const onward = connect(target, "127.0.0.1", () => {
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    onward.write(head);
    onward.pipe(client);
    client.pipe(onward);
  });
  onward.on("error", () => client.destroy());
  client.on("error", () => onward.destroy());
});

proxy.listen(0, "127.0.0.1", () => {
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  console.log(address.port);
});
