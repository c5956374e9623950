import { createLinter, loadTextlintrc } from 'textlint';
import { withoutQuotations } from './body.ts';
import type { Range } from './ranges.ts';
import type { Term } from './words.ts';

/** What a rule of textlint found in a text. */
export interface Finding {
  /** `ja-technical-writing/max-ten`, `prh`. */
  rule: string;
  /** As the rule says it; some speak English. */
  message: string;
  /** The words it is about. */
  range: Range;
  /** What to write instead, where the rule knows. */
  fix?: { range: Range; text: string };
}

export interface Linter {
  /** Names of all rules that run. */
  rules: string[];
  /** @param kind Markdown knows headings, lists and code; plain text is sentences only */
  lint(text: string, kind: 'markdown' | 'plain'): Promise<Finding[]>;
}

type Descriptor = Awaited<ReturnType<typeof loadTextlintrc>>;
type TextLinter = ReturnType<typeof createLinter>;

/**
 * One linter for all files: the dictionary of kuromoji takes longer to load than an article to check.
 * @param config `.textlintrc.yml`
 * @throws when the configuration cannot be read, which textlint itself passes over in silence
 */
export async function openLinter(config: string, terms: readonly Term[]): Promise<Linter> {
  const loaded = await loadTextlintrc({ configFilePath: config });
  const rules = loaded.rule.toKernelRulesFormat();
  if (rules.length === 0) throw new Error(`${config} に決まりがありません。`);
  const unquoted = terms.filter(({ quoted }) => !quoted);
  const quoted = terms.filter(({ quoted }) => quoted);
  const everything = withTerms(loaded, unquoted, () => true);
  const evenQuoted = withTerms(loaded, quoted, (rule) => rule === 'prh');
  return {
    rules: rules.map(({ ruleId }) => ruleId),
    lint: async (text, kind) => {
      const file = kind === 'markdown' ? 'a.md' : 'a.txt';
      return [
        ...(await findings(everything, withoutQuotations(text), file)),
        ...(await findings(evenQuoted, text, file)),
      ];
    },
  };
}

function withTerms(
  loaded: Descriptor,
  terms: readonly Term[],
  isWanted: (rule: string) => boolean,
): TextLinter {
  const rules = loaded.rule
    .toKernelRulesFormat()
    .filter(({ ruleId }) => isWanted(ruleId) && (ruleId !== 'prh' || terms.length > 0))
    .map((rule) => (rule.ruleId === 'prh' ? { ...rule, options: optionsOf(rule, terms) } : rule));
  return createLinter({ descriptor: loaded.shallowMerge({ rules }) });
}

/** Every JSON is YAML. The examples have been checked and stay out: prh tries them for every text. */
const optionsOf = ({ options }: { options?: unknown }, terms: readonly Term[]) => ({
  ...(options as object),
  rulePaths: [],
  ruleContents: [
    JSON.stringify({
      version: 1,
      rules: terms.map(({ expected, pattern, prh }) => ({ expected, pattern, prh })),
    }),
  ],
});

/**
 * The range is what counts: where a paragraph has several sentences, `loc` of sentence-length tells
 * the column as if the whole file were one line (sentence-splitter fills the lines above).
 */
async function findings(linter: TextLinter, text: string, file: string): Promise<Finding[]> {
  const { messages } = await linter.lintText(text, file);
  return messages.map(({ ruleId, message, range, fix }) => ({
    rule: ruleId,
    message,
    range,
    ...(fix && { fix }),
  }));
}
