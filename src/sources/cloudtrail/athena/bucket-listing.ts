import type { Environment } from "../../aws/http-agent.ts";
import type { Requests } from "../../aws/requests.ts";
import type { ListFolder } from "./estimate.ts";

export type BucketListing = { list: ListFolder; close(): void };

/** Lists one bucket, in whichever region it is. S3's client is loaded here, for an estimate and for nothing else. */
export async function openBucket(requests: Requests, bucket: string, env: Environment): Promise<BucketListing> {
  const sdk = await import("@aws-sdk/client-s3");
  const ownEndpoint = ["AWS_ENDPOINT_URL_S3", "AWS_ENDPOINT_URL"].some((name) => (env[name] ?? "") !== "");
  const client = new sdk.S3Client({
    ...(await requests.clientConfig({ awsRegion: null, fips: false, dualStack: false })),
    followRegionRedirects: true,
    // What stands behind an endpoint of the user's own seldom has a host for each bucket.
    forcePathStyle: ownEndpoint,
  });
  return {
    list: async (prefix, asFolders, token) => {
      const page = await requests.run((options) =>
        client.send(
          new sdk.ListObjectsV2Command({
            Bucket: bucket,
            Prefix: prefix,
            // Keys may hold what XML may not.
            EncodingType: "url",
            ...(asFolders ? { Delimiter: "/" } : {}),
            ...(token === null ? {} : { ContinuationToken: token }),
          }),
          options,
        ),
      );
      const folders = (page.CommonPrefixes ?? []).flatMap(({ Prefix }) =>
        Prefix === undefined ? [] : [decoded(Prefix)],
      );
      return {
        objects: (page.Contents ?? []).map(({ Size }) => ({ bytes: Size ?? 0 })),
        folders,
        next: page.IsTruncated === true ? (page.NextContinuationToken ?? null) : null,
      };
    },
    close: () => client.destroy(),
  };
}

function decoded(prefix: string): string {
  return decodeURIComponent(prefix.replaceAll("+", " "));
}
