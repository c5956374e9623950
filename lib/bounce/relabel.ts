/**
 * Corrects wrong charset labels before a mail is parsed: once postal-mime has decoded EUC-JP bytes
 * as the ISO-2022-JP they were declared to be, the text is lost.
 */
import { bytesOf, latin1 } from './bytes.ts';
import { trueCharset } from './charset.ts';

const CHARSET = /(charset\s*=\s*)("[^"\n]{0,60}"|[^\s;"]{0,60})/i;

/** The mail with labels that fit its bytes; the same array when nothing was wrong. */
export function relabel(mail: Uint8Array): Uint8Array {
  if (!mail.some((byte) => byte >= 0x80 || byte === 0x1b)) return mail;
  const lines = latin1(mail).split('\n');
  const out: string[][] = [];
  let changed = false;
  for (let at = 0; at < lines.length; ) {
    const headerEnd = endOfHeader(lines, at);
    const bodyEnd = endOfBody(lines, headerEnd);
    const header = lines.slice(at, headerEnd);
    const corrected = correct(header, lines.slice(headerEnd, bodyEnd));
    changed ||= corrected !== header;
    out.push(corrected, lines.slice(headerEnd, bodyEnd));
    at = bodyEnd;
  }
  return changed ? bytesOf(out.flat().join('\n')) : mail;
}

/** The blank line after the header that begins at `at` (with the boundary line before it). */
function endOfHeader(lines: readonly string[], at: number): number {
  let end = at;
  while (end < lines.length && lines[end] !== '') end++;
  return end;
}

/** The next line that looks like a boundary: `--…` with a part's header or nothing below it. */
function endOfBody(lines: readonly string[], from: number): number {
  for (let at = Math.max(from, 1); at < lines.length; at++) {
    if (at > from && lines[at]?.startsWith('--') && /^(?:content-|$)/i.test(lines[at + 1] ?? ''))
      return at;
  }
  return lines.length;
}

function correct(header: readonly string[], body: readonly string[]): string[] {
  const lines = header as string[];
  const text = header.join('\n');
  if (/^content-transfer-encoding:\s*(?:base64|quoted-printable)/im.test(text)) return lines;
  const type = /^content-type:\s*([\w/+.-]*)/im.exec(text)?.[1]?.toLowerCase() ?? '';
  if (type !== '' && !type.startsWith('text')) return lines;
  const label = /^content-type:/im.test(text)
    ? (CHARSET.exec(text)?.[2] ?? '').replaceAll('"', '')
    : '';
  const charset = trueCharset(bytesOf(body.join('\n')), label);
  if (charset === label.toLowerCase() || (label === '' && charset === 'utf-8')) return lines;
  return withCharset(lines, charset);
}

function withCharset(header: readonly string[], charset: string): string[] {
  const at = header.findIndex((line) => /^content-type:/i.test(line));
  if (at < 0) return [...header, `Content-Type: text/plain; charset=${charset}`];
  let end = at + 1;
  while (/^[ \t]/.test(header[end] ?? '')) end++;
  const field = header.slice(at, end).join('\n');
  const corrected = CHARSET.test(field)
    ? field.replace(CHARSET, `$1${charset}`)
    : `${field.replace(/[;\s]+$/, '')}; charset=${charset}`;
  return [...header.slice(0, at), ...corrected.split('\n'), ...header.slice(end)];
}
