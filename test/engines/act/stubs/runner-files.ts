import { appendFileSync } from "node:fs";

/** The value of an input of the action that runs; empty where it was not given. */
export function input(name: string): string {
  return process.env[`INPUT_${name.toUpperCase()}`] ?? "";
}

export function requiredInput(name: string): string {
  const value = input(name);
  if (value === "") throw new Error(`the input ${name} is not given`);
  return value;
}

/** Sets outputs of the step. */
export function setOutputs(values: Readonly<Record<string, string>>): void {
  append("GITHUB_OUTPUT", values);
}

/** Sets variables for the later steps of the job. */
export function setVariables(values: Readonly<Record<string, string>>): void {
  append("GITHUB_ENV", values);
}

function append(file: string, values: Readonly<Record<string, string>>): void {
  const path = process.env[file];
  if (path === undefined) throw new Error(`${file} is not set`);
  for (const [name, value] of Object.entries(values)) appendFileSync(path, `${name}<<END\n${value}\nEND\n`);
}
