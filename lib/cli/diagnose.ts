/** `npm run diagnose`: what the browser would answer, read straight from `content/`. */
import { parseArgs } from 'node:util';
import { diagnoseMail } from '../bounce/diagnose.ts';
import { loadContent } from '../content/load.ts';
import { mailsOf, type Source, type Why } from '../list/sources.ts';
import { UNREADABLE } from '../list/wording.ts';
import { bounceRules } from '../site/bounce-rules.ts';
import { readBulk } from './bulk.ts';
import { filesUnder, type NamedPath } from './diagnose-files.ts';
import { type Answer, csvHeader, csvRow, jsonLine, readable } from './diagnose-output.ts';
import { summaryOf } from './diagnose-summary.ts';
import { diskFile } from './disk-file.ts';

const USAGE = `使い方: npm run diagnose -- [--json|--csv|--summary] [--content DIR] ファイルかフォルダーかzip…
        npm run diagnose -- --stdin [--json|--csv|--summary]`;

/** Standard input, as `diskFile` knows it. */
const STDIN: NamedPath = { file: '-', path: 0 };

interface Printing {
  out: (text: string) => void;
  err: (text: string) => void;
}

/**
 * One line per recipient, in the order of the reports.
 * @returns the exit code: 0 even if nothing is a bounce, 2 when a path could not be read (it is
 *   named, the others are still done) or the arguments are wrong
 */
export async function runDiagnose(args: string[], { out, err }: Printing): Promise<number> {
  const request = readArgs(args);
  if (!request) {
    err(USAGE);
    return 2;
  }
  const content = loadContent(request.content, { basePath: '' });
  const rules = bounceRules(content);
  const labels = content.site.verdicts ?? {};
  let code = 0;
  const unreadable = (file: string, error: unknown): void => {
    code = 2;
    err(`${file}: 読めません(${error instanceof Error ? error.message : String(error)})`);
  };
  const sources = sourcesOf(request, unreadable);
  if (request.format === 'summary') {
    const result = await readBulk(sources, rules, content.site.repeat);
    const titles = new Map(content.articles.map(({ id, title }) => [id, title]));
    const words = { verdicts: labels, title: (id: string) => titles.get(id) ?? id };
    for (const line of summaryOf(result, words)) out(line);
    return result.unread.some(({ why }) => !SAYS_NOTHING.has(why)) ? 2 : code;
  }
  const print: Record<Exclude<Format, 'summary'>, (answer: Answer) => string> = {
    json: jsonLine,
    csv: (answer) => csvRow(answer, labels),
    text: (answer) => readable(answer, labels),
  };
  if (request.format === 'csv') out(csvHeader());
  for (const source of sources) {
    for await (const found of mailsOf(source)) {
      const { file } = found;
      if (found.kind === 'unreadable' && !SAYS_NOTHING.has(found.why)) {
        unreadable(file, new Error(UNREADABLE[found.why]));
        continue;
      }
      const bytes = found.kind === 'mail' ? found.bytes : new Uint8Array();
      for (const answer of await diagnoseMail(bytes, rules))
        out(print[request.format]({ file, ...answer }));
    }
  }
  return code;
}

/** Readable, but no mail: that is an answer too (`not-a-bounce`), so that each file has a line. */
const SAYS_NOTHING: ReadonlySet<Why> = new Set(['empty', 'not-a-mail']);

function* sourcesOf(
  { stdin, paths }: Request,
  complain: (file: string, error: unknown) => void,
): Generator<Source> {
  for (const { file, path } of stdin ? [STDIN] : filesUnder(paths, complain)) {
    try {
      yield { name: file, blob: diskFile(path) };
    } catch (error) {
      complain(file, error);
    }
  }
}

type Format = 'json' | 'csv' | 'summary' | 'text';

interface Request {
  format: Format;
  stdin: boolean;
  paths: string[];
  content: string;
}

/** Undefined where the arguments make no sense. */
function readArgs(args: string[]): Request | undefined {
  try {
    const { values, positionals: paths } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        csv: { type: 'boolean', default: false },
        summary: { type: 'boolean', default: false },
        stdin: { type: 'boolean', default: false },
        content: { type: 'string', default: 'content' },
      },
    });
    const { stdin, content } = values;
    const [format = 'text', ...more] = (['json', 'csv', 'summary'] as const).filter(
      (name) => values[name],
    );
    if (more.length > 0 || stdin === paths.length > 0) return undefined;
    return { format, stdin, paths, content };
  } catch {
    return undefined; // an option that does not exist
  }
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await runDiagnose(process.argv.slice(2), {
    out: (text) => console.log(text),
    err: (text) => console.error(text),
  });
}
