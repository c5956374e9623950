/** Which charset a text really has. Labels in bounces are often wrong (research: ISO-2022-JP over EUC-JP bytes). */

/** Charsets whose label is believed only when the bytes agree. */
const DOUBTFUL =
  /^(?:iso-2022-jp(?:-\w+)?|shift_?jis|sjis|x-sjis|ms_kanji|cp932|windows-31j|euc-jp|x-euc-jp|us-ascii|ascii|utf-?8|unknown(?:-8bit)?|iso-8859-1|)$/i;

/**
 * The charset to read `bytes` with, given the label they carry. A strict reading decides: text
 * that is valid UTF-8 with characters beyond ASCII is practically never anything else.
 * @returns a label for TextDecoder
 */
export function trueCharset(bytes: Uint8Array, label: string): string {
  const declared = label.trim().toLowerCase();
  if (!DOUBTFUL.test(declared)) return declared;
  const beyondAscii = bytes.some((byte) => byte >= 0x80);
  if (!beyondAscii) return hasEscape(bytes) ? 'iso-2022-jp' : declared || 'utf-8';
  if (reads(bytes, 'utf-8')) return 'utf-8';
  // Latin letters are single bytes between ASCII; Japanese comes in runs. The label breaks the tie.
  if (/^iso-8859-1$/.test(declared)) return declared;
  if (/jis|932|31j|kanji/.test(declared) && !/2022/.test(declared) && reads(bytes, 'shift_jis'))
    return 'shift_jis';
  if (reads(bytes, 'euc-jp')) return 'euc-jp';
  if (reads(bytes, 'shift_jis')) return 'shift_jis';
  return 'windows-1252';
}

/** Characters enough to tell; `stream` forgives one that is cut at the end. */
const SAMPLE_BYTES = 64 * 1024;

function reads(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes.subarray(0, SAMPLE_BYTES), {
      stream: true,
    });
    return true;
  } catch {
    return false;
  }
}

/** ESC $ or ESC ( : ISO-2022-JP switches character sets with it (RFC 1468). */
function hasEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 || bytes[at + 1] === 0x28) return true;
  }
  return false;
}

/** Decodes with the charset the bytes really have. Never throws: an unknown label is read as Latin. */
export function decodeText(bytes: Uint8Array, label = ''): string {
  const charset = trueCharset(bytes, label);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
