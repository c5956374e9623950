import type { Link, Text } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import type { Refusal, Written } from './refuse.ts';

/** Words and marks inside a sentence that the dialect does not know. */
export function refuseInline({ node, written }: Written): Refusal | null {
  switch (node.type) {
    case 'html':
      return refuseHtml(node.value);
    case 'footnoteDefinition':
      return {
        rule: 'footnote',
        message: '脚注は使えません。本文に書くか、出典なら sources に書きます。',
        fix: 'sources:',
      };
    case 'link':
      return refuseScheme(node, written);
    case 'text':
      return refuseEmphasis(node, written);
    default:
      return null;
  }
}

const HTML_FIXES: [RegExp, string][] = [
  [/^<!--/, '(この行を消します。本文に覚え書きは残せません)'],
  [/^<\/?(?:b|strong)\b/i, '**強調する言葉**'],
  [/^<br\b/i, '(行を空けて、段落を分けます)'],
  [/^<a\b/i, '[リンクの言葉](/articles/…/)'],
  [/^<img\b/i, '![説明](/images/name.svg)'],
];

function refuseHtml(value: string): Refusal {
  const firstLine = value.split('\n')[0] ?? '';
  const known = HTML_FIXES.find(([pattern]) => pattern.test(value));
  const fix = known?.[1] ?? `\`${firstLine.replaceAll('`', '')}\``;
  return { rule: 'html', message: `HTML は書けません: ${firstLine}`, fix };
}

/** RFC 3986 §3.1 scheme, of any length. */
const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);

function refuseScheme(node: Link, written: string): Refusal | null {
  const scheme = SCHEME.exec(node.url)?.[1]?.toLowerCase();
  if (scheme === undefined || ALLOWED.has(scheme)) return null;
  // `<TEST:abc>` is an autolink to Markdown; mail people write such things as text.
  const fix = written.startsWith('<') ? `\`${written}\`` : `[${plain(node)}](/articles/…/)`;
  return { rule: 'link-scheme', message: `${scheme}: で始まるリンクは使えません。`, fix };
}

/**
 * `**「止める」**です`: Markdown does not see the end of the emphasis, because a bracket stands before
 * the mark and a letter behind it (CommonMark §6.2, right-flanking), and draws the asterisks.
 */
function refuseEmphasis(node: Text, written: string): Refusal | null {
  // Only unescaped asterisks: `\*\*` was meant to be seen.
  if (!node.value.includes('**') || !written.includes('**')) return null;
  const inner = /\*\*([「『（(]?)([^*「」『』（）()。、]+)([」』）)。、]?)/u.exec(node.value);
  const fix = inner ? `${inner[1]}**${inner[2]}**${inner[3]}` : '**強調する言葉**';
  return {
    rule: 'emphasis',
    message: '** が強調にならず、そのまま表示されます。かっこや句読点は ** の外に出します。',
    fix,
  };
}
