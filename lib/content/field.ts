/** What the schema says about one field: its documentation, its neighbours, a value to copy. */
import { z } from 'zod';
import type { Path } from './yaml.ts';

export interface FieldDocs {
  /** How to write it, in the author's words; empty if the schema says nothing. */
  description: string;
  /** A value to copy, as YAML: `[host-unknown, keep-or-remove]`. */
  example: string;
}

/** @returns null where the schema knows no such field */
export function fieldAt(schema: z.ZodType, path: Path): FieldDocs | null {
  const field = schemaAt(schema, path);
  return field && { description: description(field), example: example(field) };
}

/** Names that may stand at a path; empty where no mapping is expected. */
export function knownKeys(schema: z.ZodType, path: Path): string[] {
  const field = schemaAt(schema, path);
  const object = field && layers(field).flatMap(options).find(isObject);
  return object ? Object.keys(object.shape) : [];
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | null {
  let current: z.ZodType | null = schema;
  for (const step of path) current = current && child(current, step);
  return current;
}

function child(schema: z.ZodType, step: PropertyKey): z.ZodType | null {
  for (const option of layers(schema).flatMap(options)) {
    if (option instanceof z.ZodArray && typeof step === 'number') {
      return option.element as z.ZodType;
    }
    if (option instanceof z.ZodRecord) return option.valueType as z.ZodType;
    if (isObject(option) && Object.hasOwn(option.shape, step)) {
      return option.shape[String(step)] ?? null;
    }
  }
  return null;
}

/** The schema itself and what its `optional` and `default` wrap, outermost first. */
function layers(schema: z.ZodType): z.ZodType[] {
  const wraps = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
  return wraps ? [schema, ...layers(schema.unwrap() as z.ZodType)] : [schema];
}

const options = (schema: z.ZodType): z.ZodType[] =>
  schema instanceof z.ZodUnion ? (schema.options as z.ZodType[]) : [schema];

const isObject = (schema: z.ZodType): schema is z.ZodObject<Record<string, z.ZodType>> =>
  schema instanceof z.ZodObject;

function description(schema: z.ZodType): string {
  return layers(schema).map((layer) => layer.meta()?.description)[0] ?? '';
}

function example(schema: z.ZodType): string {
  for (const layer of layers(schema)) {
    const written = layer.meta()?.example;
    if (typeof written === 'string') return written;
  }
  const inner = layers(schema).at(-1);
  if (inner instanceof z.ZodEnum) return String(inner.options[0]);
  if (inner instanceof z.ZodBoolean) return 'true';
  if (inner instanceof z.ZodNumber) return '1';
  if (inner instanceof z.ZodArray) return `[${example(inner.element as z.ZodType)}]`;
  if (inner && isObject(inner)) {
    const required = Object.entries(inner.shape).filter(([, field]) => layers(field).length === 1);
    return `{ ${required.map(([key, field]) => `${key}: ${example(field)}`).join(', ')} }`;
  }
  return '…';
}
