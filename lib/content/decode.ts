import type { Place, Problem } from '../markdown/document.ts';

const BOM = '\ufeff';

/**
 * Bytes of one file. The longest article has 10 KB, the largest list 140; more is a pasted mail or a
 * picture as text, and reading it as Markdown would take minutes.
 */
const MOST_BYTES = 1024 * 1024;

export interface Decoded {
  /** Null when the file cannot be read as text; a problem says why. */
  text: string | null;
  problems: Problem[];
}

/**
 * Bytes of a content file → text with `\n` line ends. A byte order mark and the line ends of Windows
 * are taken as they come (editors add them unasked); another encoding is a problem, because a wrong
 * guess would publish garbled text.
 */
export function decodeFile(bytes: Uint8Array, file: string): Decoded {
  if (bytes.length > MOST_BYTES) {
    const size = (bytes.length / MOST_BYTES).toFixed(1);
    const message = `ファイルが大きすぎます(${size} MB)。1 MBまでにします。`;
    const fix = '(貼り付けたメールの全文や画像のデータを消すか、ファイルを分けます)';
    return { text: null, problems: [{ file, line: 1, column: 1, rule: 'size', message, fix }] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const message = 'UTF-8 で保存されていません(Shift_JIS などのままです)。';
    return refused(
      { ...firstBadByte(bytes), file },
      message,
      '文字コード「UTF-8」を選んで保存し直します',
    );
  }
  if (text.startsWith(BOM)) text = text.slice(1);
  text = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) {
    const message = '文字ではないデータ(NUL)が入っています。';
    return refused({ ...placeAt(text, nul), file }, message, 'テキストとして保存し直します');
  }
  return { text, problems: [] };
}

function refused(place: Place, message: string, fix: string): Decoded {
  return { text: null, problems: [{ ...place, rule: 'encoding', message, fix }] };
}

/** Everything before the first byte that is no UTF-8 decodes without a replacement character. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return placeAt(lenient, Math.max(0, lenient.indexOf('\ufffd')));
}

/** Line and column, from 1, of an offset. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
