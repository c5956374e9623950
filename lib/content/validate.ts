import { z } from 'zod';
import type { Problem } from '../markdown/document.ts';
import { explainIssue } from './explain.ts';
import { knownKeys } from './field.ts';
import { nearest } from './nearest.ts';
import type { Path, YamlSource } from './yaml.ts';

export type Issue = z.core.$ZodIssue;

/** Stands in for zod's English; a message written in the schema wins over it. */
const UNSAID = '';

/**
 * Checks YAML against its schema; every finding is placed at the value it is about.
 * @returns the data, or null with at least one problem
 */
export function validate<T>(
  schema: z.ZodType<T>,
  source: YamlSource,
): { data: T | null; problems: Problem[] } {
  if (source.problems.length > 0) return { data: null, problems: source.problems };
  // An empty file is an empty mapping or list, so that its missing fields are named one by one.
  const value = source.value ?? (schema instanceof z.ZodArray ? [] : {});
  const result = schema.safeParse(value, { error: () => UNSAID });
  if (result.success) return { data: result.data, problems: [] };
  const issues = result.error.issues.flatMap((issue) => meant(issue, source));
  const misspelt = new Set(issues.flatMap((issue) => meantKeys(issue, schema)));
  const problems = issues
    .filter(({ path }) => !misspelt.has(path.join('.')) || source.valueAt(path) !== undefined)
    .flatMap((issue) => explainIssue(issue, schema, source));
  return { data: null, problems };
}

/** Paths of the fields that unknown keys were probably meant for: they are not missing as well. */
function meantKeys(issue: Issue, schema: z.ZodType): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = knownKeys(schema, issue.path);
  return issue.keys.flatMap((key) => {
    const close = nearest(key, known);
    return close === null ? [] : [[...issue.path, close].join('.')];
  });
}

/** Of a union (`phrases`: a text or a mapping), the complaints of the form the writer chose. */
function meant(issue: Issue, source: YamlSource): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors as Issue[][];
  const isOther = ({ code, path }: Issue) => code === 'invalid_type' && path.length === 0;
  const chosen = branches.find((branch) => !branch.some(isOther)) ?? branches[0] ?? [];
  // `- Recipient address rejected: User unknown` without quotes reads as a mapping with a strange
  // key; the writer meant a text.
  const unquoted =
    chosen.some(({ code }) => code === 'unrecognized_keys') && !hasText(issue, source);
  return (unquoted ? (branches[0] ?? []) : chosen).map((inner) => ({
    ...inner,
    path: [...issue.path, ...inner.path],
  }));
}

const hasText = ({ path }: { path: Path }, source: YamlSource): boolean =>
  source.valueAt([...path, 'text']) !== undefined;
