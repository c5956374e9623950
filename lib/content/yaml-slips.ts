import { type Document, type ErrorCode, visit } from 'yaml';

export interface YamlSlip {
  code: ErrorCode;
  /** The parser's own words, in English. */
  message: string;
  /** Where the writer should look, counted in the YAML text. */
  offset: number;
}

/**
 * What keeps a text from being the YAML its writer meant. After a first error of syntax the parser
 * only stumbles on over the same slip; doubled keys stand on their own.
 */
export function yamlSlips(document: Document.Parsed): YamlSlip[] {
  const found = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code,
    message,
    offset: (code === 'MISSING_CHAR' ? openQuote(document, pos[0]) : null) ?? pos[0],
  }));
  const slips = [...found, ...aliases(document)].sort((a, b) => a.offset - b.offset);
  const firstOther = slips.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  return firstOther < 0 ? slips : slips.slice(0, firstOther + 1);
}

/** `*` at the start of a value names another value in YAML; our writers mean the sign. */
function aliases(document: Document.Parsed): YamlSlip[] {
  const slips: YamlSlip[] = [];
  visit(document, {
    Alias: (_key, { range, source }) => {
      slips.push({ code: 'BAD_ALIAS', message: `*${source}`, offset: range?.[0] ?? 0 });
    },
  });
  return slips;
}

/** A quote that is never closed is noticed where it ends; its beginning is the place. */
function openQuote(document: Document.Parsed, end: number): number | null {
  let start: number | null = null;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end) start = range[0];
    },
  });
  return start;
}
