import { fieldsOf } from "../../../src/sources/athena/column-type.ts";
import { CATALOG } from "./trino-server.ts";

/** A type of Hive, as Trino writes it. */
export function trinoType(type: string): string {
  const fields = [...fieldsOf(type)].map(([name, inner]) => `${quoted(name)} ${trinoType(inner)}`);
  if (fields.length > 0) return `row(${fields.join(", ")})`;
  if (type === "map<string,string>") return "map(varchar, varchar)";
  return type === "string" ? "varchar" : type;
}

/** A table in SQL. */
export function placeOf(database: string, name: string): string {
  return [CATALOG, database, name].map(quoted).join(".");
}

/** A name in SQL. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
