/** HTML to plain text, for reports that have nothing else. One pass, no DOM. */

/** Elements whose content nobody reads. */
const HIDDEN = new Set(['script', 'style', 'head', 'title']);
/** Elements that end a line. */
const BREAKS = /^(?:br|p|div|tr|table|li|ul|ol|h[1-6]|hr|pre|blockquote|section|article|td)$/;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** `<p>a&lt;b&gt;<br>c` → `\na<b>\nc` */
export function htmlToText(html: string): string {
  const out: string[] = [];
  /** Elements that no later end tag closes: looked for once, not again at each start tag. */
  const unclosed = new Set<string>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    out.push(decodeEntities(html.slice(at, end).replace(/\s+/g, ' ')));
    if (open < 0) break;
    const close = html.indexOf('>', open);
    if (close < 0) break;
    // `<p@example.jp>` is an address, not a paragraph.
    const name = /^\/?([a-z][a-z0-9]*)(?=[\s/>])/i
      .exec(html.slice(open + 1, open + 14))?.[1]
      ?.toLowerCase();
    if (html.startsWith('<!--', open)) {
      const done = html.indexOf('-->', open);
      at = done < 0 ? html.length : done + 3;
      continue;
    }
    at = close + 1;
    if (!name) {
      // Not a tag: an address in brackets that nobody escaped, <hanako@example.co.jp>.
      if (html.slice(open, close).includes('@')) out.push(html.slice(open, close + 1));
      continue;
    }
    if (HIDDEN.has(name) && html.charAt(open + 1) !== '/') {
      const end = unclosed.has(name) ? -1 : endOfElement(html, name, at);
      if (end >= 0) at = end;
      else unclosed.add(name);
    } else if (BREAKS.test(name)) out.push('\n');
    else if (html.slice(open, close).includes('@') && !html.slice(open, close).includes('=')) {
      out.push(html.slice(open, close + 1));
    }
  }
  return out
    .join('')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** Past `</name>`, or -1; an unclosed element hides only its tag, so that the text is not lost. */
function endOfElement(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}[^>]{0,100}>`, 'gi');
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : -1;
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, dec, hex, name) => {
      if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = dec === undefined ? Number.parseInt(hex, 16) : Number(dec);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}
