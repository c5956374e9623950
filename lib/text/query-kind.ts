/** What somebody put into the search box. */
import { codeSpans } from './codes.ts';
import { foldText } from './fold.ts';

/** From this length on nobody types: the text was pasted. */
export const PASTE_LENGTH = 70;

const ADDRESS = /[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2}/i;
const IPV4 = /(?:^|[^\d.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\d.])/;

/** Whether `text` is a piece of a mail rather than a question: it must never reach an address bar. */
export function isPaste(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > PASTE_LENGTH || /[\r\n]/.test(trimmed)) return true;
  const plain = trimmed.normalize('NFKC');
  return (plain.includes('@') && ADDRESS.test(plain)) || (plain.includes('.') && IPV4.test(plain));
}

/** Whether the text is one mail address and nothing else: somebody asks who that is. */
export const isOnlyAddress = (text: string): boolean =>
  text.length <= 320 && /^\s*<?[^\s<>@]+@[^\s<>@]+>?\s*$/.test(text);

/** Words that may stand around a code without making it a sentence: エラー554, code 5.1.1, 550番台. */
const AROUND_CODE =
  /えらー?|こーど|すてーたす|番号|番台?|系|の?意味|とは|smtp|dsn|error|codes?|status|#|[^a-z0-9\u3041-\u9fff]/g;

/** Whether nothing but codes (and the word for it) stands in the query. */
export function isCodeQuery(text: string): boolean {
  const folded = foldText(text);
  const spans = codeSpans(folded);
  if (spans.length === 0) return false;
  let rest = '';
  let at = 0;
  for (const span of spans) {
    rest += `${folded.slice(at, span.start)} `;
    at = span.end;
  }
  rest += folded.slice(at);
  return rest.replace(AROUND_CODE, '') === '';
}
