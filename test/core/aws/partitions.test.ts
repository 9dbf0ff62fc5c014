import { describe, expect, test } from "vitest";
import { isRegionName, partitionOf } from "../../../src/core/aws/partitions.ts";

describe("the name of a region", () => {
  test.each([
    ["eu-west-1", "aws"],
    ["ap-southeast-10", "aws"],
    ["cn-northwest-1", "aws-cn"],
    ["us-gov-east-1", "aws-us-gov"],
    ["eusc-de-east-1", "aws-eusc"],
    ["us-iso-west-1", "aws-iso"],
    ["us-isob-east-1", "aws-iso-b"],
    ["eu-isoe-west-1", "aws-iso-e"],
    ["us-isof-south-1", "aws-iso-f"],
  ])("%s is in the partition %s", (region, partition) => {
    expect([isRegionName(region), partitionOf(region)?.name]).toEqual([true, partition]);
  });

  test.each([
    "",
    "Frankfurt",
    "EU-WEST-1",
    "eu-west",
    "eu-west-1a",
    "eu-west-123",
    " eu-west-1",
    "eu-west-1\n",
    "e-west-1",
  ])("%j is not one, and has no partition", (text) => {
    expect([isRegionName(text), partitionOf(text)]).toEqual([false, null]);
  });
});
