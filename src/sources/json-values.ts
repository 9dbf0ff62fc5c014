export * from "../core/json-values.ts";
