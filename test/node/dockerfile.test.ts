import { expect, test } from "vitest";
import { GateError } from "../../src/core/errors.ts";
import { readDockerfile } from "../../src/node/dockerfile.ts";

const files: Record<string, string> = { "src/Dockerfile": "FROM a\n", empty: "" };

const reading = {
  readOwnFile: (path: string) =>
    files[path] === undefined
      ? Promise.reject(new Error("there is no such file in /ws"))
      : Promise.resolve({ text: files[path] }),
  pathInRepository: async (path: string) => (path.startsWith("src/") ? path.slice(4) : null),
};

test("annotations and SARIF get the path in the repository", async () => {
  expect(await readDockerfile({ dockerfile: "src/Dockerfile" }, reading)).toEqual({ path: "Dockerfile", line: 1 });
  expect(await readDockerfile({ dockerfile: null }, reading)).toBeNull();
});

test.each([
  ["missing", files, "dockerfile: missing cannot be read: there is no such file in /ws. Check the path."],
  ["empty", files, "dockerfile: empty has no FROM line, so annotations have nothing to point at. Name a Dockerfile."],
  [
    "../Dockerfile",
    { "../Dockerfile": "FROM a\n" },
    "dockerfile: ../Dockerfile is outside the repository, so annotations and SARIF cannot point at it. Name a Dockerfile of the repository.",
  ],
])("%s is an error that shows the path, what was found and the fix", async (dockerfile, present, message) => {
  const readOwnFile = (path: string) => {
    const text: string | undefined = new Map(Object.entries(present)).get(path);
    return text === undefined ? reading.readOwnFile(path) : Promise.resolve({ text });
  };
  const thrown: unknown = await readDockerfile({ dockerfile }, { ...reading, readOwnFile }).catch(
    (each: unknown) => each,
  );
  expect(thrown).toBeInstanceOf(GateError);
  expect(thrown).toMatchObject({ message, option: "dockerfile" });
});
