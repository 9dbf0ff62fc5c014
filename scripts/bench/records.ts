// Records of other events, as most of an organization's trail is: 1 to 2.5 KB each, with ids of their own.
import type { EventKind, Fills } from "./event-kind.ts";
import { EVENTS, IPS, QUOTING, SERVICES, USER_AGENTS } from "./event-kinds.ts";
import { type Random, randomFrom } from "./random.ts";

type Principal = { identity: object; sourceIPAddress: string; userAgent: string };

type Place = { account: string; region: string; principals: readonly Principal[]; hour: string; minute: number };

type Template = {
  bytes: Buffer;
  slots: readonly { places: Uint16Array; letters: Buffer; bits: number }[];
  clock: number;
  minute: number;
};

/** The placeholders of a template: each record replaces these characters by random ones of the alphabet. */
const HEX = "\u00a7";
const BASE32 = "\u00a4";
const DIGIT = "\u00ac";
const BASE32_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const SLOTS = [
  { mark: HEX, alphabet: "0123456789abcdef" },
  { mark: BASE32, alphabet: BASE32_ALPHABET },
  { mark: DIGIT, alphabet: "0123456789" },
  { mark: "\u00a6", alphabet: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+" },
];
const CLOCK = "\u00b6\u00b6:\u00b6\u00b6";
const UUID = [8, 4, 4, 4, 12].map((length) => HEX.repeat(length)).join("-");

const REGIONS = ["eu-central-1", "eu-west-1", "us-east-1", "us-west-2", "ap-southeast-2"];
const TEMPLATES_PER_FILE = 160;
/** One record in this many contains the name of our event in a policy, and is another event. */
const QUOTES_ONE_IN = 100_000;

/**
 * The records of one log file: one account, one region, a dozen principals, five minutes.
 * @returns Writes the next record at `at`, and returns the offset after it.
 */
export function otherRecords(seed: string): (target: Buffer, at: number) => number {
  const random = randomFrom(seed);
  const place = placeFrom(random);
  const templates = Array.from({ length: TEMPLATES_PER_FILE }, () =>
    template(record(random.pick(EVENTS), place, random)),
  );
  const quoting = template(record(QUOTING, place, random));
  let second = 0;
  return (target, at) => {
    const chosen = random.below(QUOTES_ONE_IN) === 0 ? quoting : random.pick(templates);
    second = Math.min(299, second + (random.below(8) === 0 ? 1 : 0));
    return fill(chosen, target, at, random.next, second);
  };
}

/** No record is longer. */
export const LONGEST_RECORD = 8192;

function placeFrom(random: Random): Place {
  const account = String(100_000_000_000 + random.below(899_999_999_999));
  const region = random.pick(REGIONS);
  const principals = Array.from({ length: 12 }, (_, index) => principal(index, account, random));
  const start = new Date(Date.UTC(2026, 10, 1) + random.below(30 * 288) * 300_000).toISOString();
  return { account, region, principals, hour: start.slice(0, 14), minute: Number(start.slice(14, 16)) };
}

function principal(index: number, accountId: string, random: Random): Principal {
  const id = Array.from({ length: 17 }, () => random.pick(BASE32_ALPHABET)).join("");
  const where = { sourceIPAddress: random.pick(IPS), userAgent: random.pick(USER_AGENTS) };
  if (index === 0) {
    const service = `${random.pick(SERVICES)}.amazonaws.com`;
    return {
      identity: { type: "AWSService", invokedBy: service, accountId },
      sourceIPAddress: service,
      userAgent: service,
    };
  }
  if (index === 1) {
    const userName = `svc-${random.pick(SERVICES)}`;
    const arn = `arn:aws:iam::${accountId}:user/${userName}`;
    const accessKeyId = `AKIA${BASE32.repeat(16)}`;
    return { identity: { type: "IAMUser", principalId: `AIDA${id}`, arn, accountId, accessKeyId, userName }, ...where };
  }
  const role = `${random.pick(SERVICES)}-${random.pick(["deploy", "runner", "reader", "node", "task"])}-role`;
  const session = random.pick([
    `i-${HEX.repeat(17)}`,
    `GitHubActions-${DIGIT.repeat(11)}`,
    `botocore-session-${DIGIT.repeat(10)}`,
  ]);
  const identity = {
    type: "AssumedRole",
    principalId: `AROA${id}:${session}`,
    arn: `arn:aws:sts::${accountId}:assumed-role/${role}/${session}`,
    accountId,
    accessKeyId: `ASIA${BASE32.repeat(16)}`,
    sessionContext: {
      sessionIssuer: {
        type: "Role",
        principalId: `AROA${id}`,
        arn: `arn:aws:iam::${accountId}:role/${role}`,
        accountId,
        userName: role,
      },
      attributes: { creationDate: `2026-11-01T0${DIGIT}:1${DIGIT}:2${DIGIT}Z`, mfaAuthenticated: "false" },
      ...(session.startsWith("i-") ? { ec2RoleDelivery: "2.0" } : {}),
    },
  };
  return { identity, ...where };
}

function record(kind: EventKind, { account, region, principals, hour, minute }: Place, random: Random) {
  const { identity, sourceIPAddress, userAgent } = random.pick(principals);
  const fills: Fills = { account, region, hex: (length) => HEX.repeat(length), uuid: UUID, random };
  const host = `${kind.service}.${region}.amazonaws.com`;
  const fields = {
    eventVersion: "1.11",
    userIdentity: identity,
    eventTime: `${hour}${CLOCK}Z`,
    eventSource: `${kind.service}.amazonaws.com`,
    eventName: kind.name,
    awsRegion: region,
    sourceIPAddress,
    userAgent,
    requestParameters: kind.request(fills),
    responseElements: kind.response?.(fills) ?? null,
    requestID: UUID,
    eventID: UUID,
    readOnly: kind.response === undefined,
    ...(kind.resources === undefined ? {} : { resources: kind.resources(fills) }),
    eventType: "AwsApiCall",
    managementEvent: true,
    recipientAccountId: account,
    eventCategory: "Management",
    sharedEventID: UUID,
    vpcEndpointId: `vpce-${HEX.repeat(17)}`,
    additionalEventData: { SignatureVersion: "SigV4" },
    tlsDetails: { tlsVersion: "TLSv1.3", cipherSuite: "TLS_AES_128_GCM_SHA256", clientProvidedHostHeader: host },
  };
  return { text: JSON.stringify(fields), minute };
}

/** A record's text as bytes, with the places of its placeholders. */
function template({ text, minute }: { text: string; minute: number }): Template {
  const bytes = Buffer.from(text, "latin1");
  const slots = SLOTS.map(({ mark, alphabet }) => {
    const places: number[] = [];
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) places.push(at);
    return {
      places: Uint16Array.from(places),
      letters: Buffer.from(alphabet, "latin1"),
      bits: Math.log2(alphabet.length),
    };
  });
  return { bytes, slots, clock: text.indexOf(CLOCK), minute };
}

function fill(
  { bytes, slots, clock, minute }: Template,
  target: Buffer,
  at: number,
  next: () => number,
  second: number,
): number {
  target.set(bytes, at);
  for (const { places, letters, bits } of slots) {
    // Ten digits are not a power of two: four bits are taken, and 10 to 15 become 0 to 5.
    const width = Math.ceil(bits);
    const mask = (1 << width) - 1;
    let pool = 0;
    let left = 0;
    for (const place of places) {
      if (left < width) {
        pool = next();
        left = 32;
      }
      target[at + place] = letters[(pool & mask) % letters.length] ?? 0;
      pool >>>= width;
      left -= width;
    }
  }
  twoDigits(target, at + clock, minute + Math.floor(second / 60));
  twoDigits(target, at + clock + 3, second % 60);
  return at + bytes.length;
}

function twoDigits(target: Buffer, at: number, number: number): void {
  target[at] = 48 + Math.floor(number / 10);
  target[at + 1] = 48 + (number % 10);
}
