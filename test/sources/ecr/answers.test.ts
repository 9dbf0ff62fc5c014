import { describe, expect, test } from "vitest";
import { isObject, type JsonObject, objectAt } from "../../../src/core/text/json-values.ts";
import type { Service } from "../../fakes/aws-server.ts";
import { COMPLETED_AT, ecrRegistry } from "../../fakes/ecr-registry.ts";
import { basicFinding, enhancedFinding } from "../../fakes/findings.ts";
import { runLive } from "../../fakes/live-run.ts";
import { BASIC, countOf, outcomeOf, type Scene } from "../../support/ecr-scene.ts";

type Answer = {
  registryId?: string;
  repositoryName?: string;
  imageId?: JsonObject;
  imageScanStatus?: JsonObject;
  imageScanFindings?: JsonObject;
  nextToken?: string;
};

/** One image whose answers are what `change` makes of ECR's own, page by page. */
async function changed(
  change: (answer: Answer, page: number) => void,
  { scan, registry: options, ...settings }: Partial<Scene> = {},
) {
  const registry = ecrRegistry(options);
  const two = ["CVE-2021-1", "CVE-2021-2"].map((name) => basicFinding(name, "HIGH"));
  const digest = registry.image("app", { tags: ["1"], scan: scan ?? [{ basic: two, pageSize: 1 }] });
  const ecr: Service = (operation, input) => {
    const answer = registry.service(operation, input);
    if (operation === "DescribeImageScanFindings" && isObject(answer)) {
      change(answer, input["nextToken"] === undefined ? 1 : 2);
    }
    return answer;
  };
  const run = await runLive({ ecr, images: `${registry.host}/app:1`, ...settings });
  return { ...run, digest, outcome: outcomeOf(run), reads: countOf(run, "DescribeImageScanFindings") };
}

const counts = (answer: Answer, HIGH?: number) => {
  const { findingSeverityCounts: _, ...rest } = objectAt(answer, "imageScanFindings");
  answer.imageScanFindings = HIGH === undefined ? rest : { ...rest, findingSeverityCounts: { HIGH } };
};

describe("the pages of one answer", () => {
  const CLAIMS: Record<string, [number | undefined, number | undefined]> = {
    "counts that only the second page has": [undefined, 5],
    "counts that only the first page has": [5, undefined],
    "the larger of two counts, on the first page": [5, 1],
    "the larger of two counts, on the second page": [1, 5],
  };
  test.each(Object.entries(CLAIMS))("are held to %s", async (_what, [first, second]) => {
    const { outcome, results } = await changed((answer, page) => counts(answer, page === 1 ? first : second));
    expect(outcome.code).toBe("counts-disagree");
    expect(outcome.detail).toContain("5");
    expect(results[0]?.findings).toHaveLength(2);
  });

  const BETWEEN: Record<string, (answer: Answer) => void> = {
    "another status": (answer) => {
      answer.imageScanStatus = { status: "ACTIVE" };
    },
    "another time": (answer) => {
      answer.imageScanFindings = {
        ...answer.imageScanFindings,
        imageScanCompletedAt: new Date("2026-02-01T00:00:00Z"),
      };
    },
  };
  test.each(Object.entries(BETWEEN))("are not of one scan where the second has %s", async (_what, change) => {
    const { outcome, slept } = await changed((answer, page) => {
      if (page === 2) change(answer);
    });
    expect(outcome).toMatchObject({
      code: "pages-missing",
      detail: expect.stringMatching(/^the scan changed at page 2, while it was read, after /),
    });
    expect(slept.length).toBeGreaterThan(1);
  });

  test("are whole where the second leaves out the status, the time and the image", async () => {
    const { outcome, results } = await changed((answer, page) => {
      if (page === 1) return;
      delete answer.imageScanStatus;
      delete answer.imageId;
      const { imageScanCompletedAt: _, ...rest } = objectAt(answer, "imageScanFindings");
      answer.imageScanFindings = rest;
    });
    expect(outcome.code).toBe("evaluated");
    expect(results[0]?.findings).toHaveLength(2);
    expect(results[0]?.scan).toMatchObject({ status: "COMPLETE", completedAt: COMPLETED_AT.getTime() });
  });

  test("end where the next page's token is empty", async () => {
    const { outcome, reads } = await changed(
      (answer) => {
        answer.nextToken = "";
      },
      { scan: [{ basic: BASIC }] },
    );
    expect([outcome.code, reads]).toEqual(["evaluated", 1]);
  });

  test("without their list on the second are asked for again, and never whole", async () => {
    const { outcome, results, slept } = await changed((answer, page) => {
      if (page === 2) answer.imageScanFindings = { imageScanCompletedAt: COMPLETED_AT };
    });
    expect(outcome.code).toBe("findings-missing");
    expect(slept.length).toBeGreaterThan(1);
    expect(results[0]?.findings).toHaveLength(1);
  });

  test("are all read, though one finding of the first is odd", async () => {
    const { outcome, results } = await changed((answer, page) => {
      const { findings } = objectAt(answer, "imageScanFindings");
      const [finding] = Array.isArray(findings) ? (findings as unknown[]) : [];
      if (page === 1 && isObject(finding)) {
        answer.imageScanFindings = { ...answer.imageScanFindings, findings: [{ ...finding, severity: "DREADFUL" }] };
      }
      counts(answer);
    });
    expect(outcome.code).toBe("unknown-severity");
    expect(results[0]?.findings.map(({ severity }) => severity)).toEqual([null, "HIGH"]);
  });

  test.each([1, 2])("are of an enhanced scan where page %i alone lists its findings", async (listing) => {
    const enhanced = ["CVE-2022-1", "CVE-2022-2"].map((name) => enhancedFinding(name, "HIGH"));
    const { results, slept } = await changed(
      (answer, page) => {
        if (page !== listing) answer.imageScanFindings = { imageScanCompletedAt: COMPLETED_AT, findings: [] };
      },
      { scan: [{ enhanced, pageSize: 1 }] },
    );
    expect(results[0]).toMatchObject({ scan: { type: "enhanced" }, findings: [{ severity: "HIGH" }] });
    expect(slept).toEqual([5_000]);
  });

  test("about another image count for nothing, on whichever page", async () => {
    for (const wanted of [1, 2]) {
      const { outcome } = await changed((answer, page) => {
        if (page === wanted) answer.imageId = { imageDigest: `sha256:${"0".repeat(64)}` };
      });
      expect(outcome).toMatchObject({
        code: "service-error",
        detail: expect.stringContaining("the response is about"),
      });
    }
  });

  test.each<[string, Answer]>([
    ["a tag that nobody asked for", { imageId: { imageTag: "2" } }],
    ["another repository", { repositoryName: "other" }],
    ["another registry", { registryId: "999988887777" }],
  ])("about %s count for nothing, on whichever page", async (_what, other) => {
    for (const wanted of [1, 2]) {
      const { outcome } = await changed((answer, page) => {
        if (page === wanted) Object.assign(answer, other);
      });
      expect(outcome).toMatchObject({
        code: "service-error",
        detail: expect.stringContaining("the response is about"),
      });
    }
  });

  test("need not say what they are about, and may say a tag beside the digest", async () => {
    const { outcome } = await changed((answer, page) => {
      if (page === 1) answer.imageId = { ...answer.imageId, imageTag: "2" };
      else for (const name of ["imageId", "repositoryName", "registryId"] as const) delete answer[name];
    });
    expect(outcome.code).toBe("evaluated");
  });
});
