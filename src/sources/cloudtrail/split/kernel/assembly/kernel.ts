/** What `npm run build` compiles. */
export * from "./unescape";
export * from "./value-skipper";
