import { JsonCodec2 } from "@smithy/core/protocols";
import { NormalizedSchema } from "@smithy/core/schema";

/** How the SDK exports a shape of a service model. */
export type Shape = Parameters<typeof NormalizedSchema.of>[0];

const CODEC = new JsonCodec2({ timestampFormat: { useTrait: true, default: 7 }, jsonName: false });

/** A value as the service writes it. Throws if it has a member that the service model lacks. */
export function serialize(shape: Shape, value: unknown): string {
  const wrong = strangers(shape, value);
  if (wrong.length > 0) throw new Error(`the fake answers what the service model does not have: ${wrong.join(", ")}`);
  const serializer = CODEC.createSerializer();
  serializer.write(NormalizedSchema.of(shape), value);
  return new TextDecoder().decode(serializer.flush());
}

/** Paths of members of `value` that the model lacks or has with another type. */
export function strangers(shape: Shape, value: unknown, path = ""): string[] {
  const model = NormalizedSchema.of(shape);
  if (value === undefined || value === null) return [];
  if (model.isStructSchema()) {
    if (!isPlainObject(value)) return [`${path} is no structure`];
    const members = new Map(model.structIterator());
    return Object.entries(value).flatMap(([name, member]) => {
      const known = members.get(name);
      return known === undefined ? [`${path}.${name}`] : strangers(known, member, `${path}.${name}`);
    });
  }
  if (model.isListSchema()) {
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((entry, index) => strangers(model.getValueSchema(), entry, `${path}[${index}]`));
  }
  if (model.isMapSchema()) {
    if (!isPlainObject(value)) return [`${path} is no map`];
    return Object.entries(value).flatMap(([key, entry]) => strangers(model.getValueSchema(), entry, `${path}.${key}`));
  }
  if (model.isStringSchema()) return typeof value === "string" ? [] : [`${path} is no text`];
  if (model.isBooleanSchema()) return typeof value === "boolean" ? [] : [`${path} is no boolean`];
  if (model.isNumericSchema()) return typeof value === "number" ? [] : [`${path} is no number`];
  return [];
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
