import { z } from 'zod';
import type { Problem } from '../markdown/document.ts';
import {
  categorySchema,
  codeSchema,
  providerSchema,
  redirectSchema,
  siteSchema,
  synonymSchema,
} from './data-schema.ts';
import type { Decoded } from './decode.ts';
import type { DataFiles, DataSource } from './reading.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml.ts';

const SCHEMAS = {
  site: siteSchema,
  categories: z.array(categorySchema).min(1, '1つ以上書きます'),
  codes: z.array(codeSchema),
  synonyms: z.array(synonymSchema),
  providers: z.array(providerSchema),
  redirects: z.array(redirectSchema),
};
const REQUIRED = new Set(['site', 'categories']);

/**
 * Reads the YAML files of the content folder.
 * @param open the file of a name; undefined when there is none
 */
export function readDataFiles(
  root: string,
  open: (name: string) => Decoded | undefined,
): { files: DataFiles; problems: Problem[] } {
  const problems: Problem[] = [];
  const read = <T>(name: keyof DataFiles, schema: z.ZodType<T>): DataSource<T> => {
    const file = `${root}/${name}.yml`;
    const opened = open(`${name}.yml`);
    const yaml = readYaml(opened?.text ?? '', file);
    problems.push(...(opened?.problems ?? []));
    if (opened?.text === null) return { file, data: null, yaml };
    if (!opened && REQUIRED.has(name)) {
      const message = `${name}.yml がありません。`;
      problems.push({
        file,
        line: 1,
        column: 1,
        rule: 'file',
        message,
        fix: `(${file} を作ります)`,
      });
      return { file, data: null, yaml };
    }
    const result = validate(schema, yaml);
    problems.push(...result.problems);
    return { file, data: result.data, yaml };
  };
  const files: DataFiles = {
    site: read('site', SCHEMAS.site),
    categories: read('categories', SCHEMAS.categories),
    codes: read('codes', SCHEMAS.codes),
    synonyms: read('synonyms', SCHEMAS.synonyms),
    providers: read('providers', SCHEMAS.providers),
    redirects: read('redirects', SCHEMAS.redirects),
  };
  return { files, problems };
}
