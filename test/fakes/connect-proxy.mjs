// An HTTP proxy, as a company runs one: tunnels every CONNECT to the one port of PROXY_TARGET on this machine, and
// forwards plain requests there. Writes its own port, and then each host that it was asked for, a line each.
import { createServer, request } from "node:http";
import { connect } from "node:net";

const target = Number(process.env.PROXY_TARGET);
const refuses = process.env.PROXY_REFUSES === "true";

const proxy = createServer((incoming, outgoing) => {
  console.log(`FORWARD ${new URL(incoming.url).host}`);
  const { method, headers } = incoming;
  const path = new URL(incoming.url).pathname;
  const onward = request({ host: "127.0.0.1", port: target, method, headers, path }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    answer.pipe(outgoing);
  });
  incoming.pipe(onward);
});

proxy.on("connect", ({ url }, client, head) => {
  console.log(`CONNECT ${url}`);
  if (refuses) {
    client.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
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

proxy.listen(0, "127.0.0.1", () => console.log(proxy.address().port));
