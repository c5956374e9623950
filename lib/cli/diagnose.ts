/** `npm run diagnose`: what the browser would answer, read straight from `content/`. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diagnoseMail, mailsIn } from '../bounce/diagnose.ts';
import { isDamagedMessage } from '../bounce/outlook-msg.ts';
import { loadContent } from '../content/load.ts';
import { bounceRules } from '../site/bounce-rules.ts';
import { filesUnder, type Source } from './diagnose-files.ts';
import { type Answer, csvHeader, csvRow, jsonLine, readable } from './diagnose-output.ts';

const USAGE = `使い方: npm run diagnose -- [--json|--csv] [--content DIR] ファイルかフォルダー…
        npm run diagnose -- --stdin [--json|--csv]`;

/** Standard input, as `readFileSync` knows it. */
const STDIN: Source = { file: '-', path: 0 };

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
  const print: Record<Format, (answer: Answer) => string> = {
    json: jsonLine,
    csv: (answer) => csvRow(answer, labels),
    text: (answer) => readable(answer, labels),
  };
  if (request.format === 'csv') out(csvHeader());
  for (const { file, path } of request.stdin ? [STDIN] : filesUnder(request.paths, unreadable)) {
    const bytes = read(path, (error) => unreadable(file, error));
    if (bytes && isDamagedMessage(bytes)) {
      unreadable(file, new Error('壊れた .msg です'));
      continue;
    }
    for (const mail of bytes ? mailsIn(bytes) : []) {
      for (const found of await diagnoseMail(mail, rules))
        out(print[request.format]({ file, ...found }));
    }
  }
  return code;
}

type Format = 'json' | 'csv' | 'text';

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
        stdin: { type: 'boolean', default: false },
        content: { type: 'string', default: 'content' },
      },
    });
    const { json, csv, stdin, content } = values;
    if ((json && csv) || stdin === paths.length > 0) return undefined;
    return { format: json ? 'json' : csv ? 'csv' : 'text', stdin, paths, content };
  } catch {
    return undefined; // an option that does not exist
  }
}

function read(path: string | number, complain: (error: unknown) => void): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    complain(error);
    return undefined;
  }
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = await runDiagnose(process.argv.slice(2), {
    out: (text) => console.log(text),
    err: (text) => console.error(text),
  });
}
