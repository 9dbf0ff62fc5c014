// Between a client and an S3: changes the object CHANGED_KEY of CHANGED_BUCKET as soon as it is read for the first time, before
// the request or in the middle of the response. It writes its port. The credentials are those of the environment.
import { createServer, request } from "node:http";
import { DeleteObjectCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";

const Bucket = process.env["CHANGED_BUCKET"] ?? "";
const Key = process.env["CHANGED_KEY"] ?? "";
/** One after another, each before another GetObject; `cut` begins the response, changes the object, and drops the connection. */
const changes = (process.env["CHANGES"] ?? "").split(",");
const target = new URL(process.env["AWS_ENDPOINT_URL_S3"] ?? "");
const client = new S3Client({ forcePathStyle: true });
let version = 0;

/** Each version has another size and ETag. */
const replace = () => {
  version += 1;
  const Body = `${process.env["CHANGED_BODY"] ?? ""}${" ".repeat(version)}`;
  return client.send(new PutObjectCommand({ Bucket, Key, Body }));
};

const server = createServer((incoming, outgoing) => {
  const { method = "GET", headers, url = "" } = incoming;
  const { pathname } = new URL(url, "http://proxy");
  const change = decodeURIComponent(pathname) === `/${Bucket}/${Key}` ? changes.shift() : undefined;
  const forward = () => {
    // With the Host that the client has signed.
    const onward = request({ host: target.hostname, port: target.port, method, headers, path: url }, (response) => {
      outgoing.writeHead(response.statusCode ?? 502, response.headers);
      if (change !== "cut") return void response.pipe(outgoing);
      response.once("data", (chunk: Buffer) => {
        response.pause();
        outgoing.write(chunk);
        void replace().then(() => outgoing.socket?.destroy());
      });
    });
    incoming.pipe(onward);
  };
  if (change === "replace") void replace().then(forward);
  else if (change === "remove") void client.send(new DeleteObjectCommand({ Bucket, Key })).then(forward);
  else forward();
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  console.log(typeof address === "object" && address !== null ? address.port : 0);
});
