import type { Code, ListItem, Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString as plain } from 'mdast-util-to-string';
import { readHeading } from './heading.ts';
import type { Refusal, Written } from './refuse.ts';

/** Blocks that the dialect does not know, or that were meant as something else. */
export function refuseBlock({ node, parent, written }: Written): Refusal | null {
  switch (node.type) {
    case 'containerDirective':
      return refuseBox(node, written);
    case 'code':
      return refuseFence(node, written);
    case 'listItem':
      return refuseTask(node);
    case 'paragraph':
      return refuseMarker(node);
    case 'heading':
      if (parent?.type === 'root') return null;
      return {
        rule: 'heading-place',
        message: '見出しは、囲み・引用・箇条書きの中には書けません。',
        fix: `**${readHeading(node).text}**`,
      };
    default:
      return null;
  }
}

function refuseBox(node: ContainerDirective, written: string): Refusal | null {
  const rule = 'directive';
  if (node.name !== 'note' && node.name !== 'caution') {
    const fix = `:::${/^(?:warn|danger|alert|important)/.test(node.name) ? 'caution' : 'note'}`;
    return { rule, message: `:::${node.name} という囲みはありません。`, fix };
  }
  const lastLine = written.slice(written.lastIndexOf('\n') + 1);
  if (!lastLine.trim().endsWith(':::')) {
    const message = `:::${node.name} の囲みが閉じていません。中身の次の行に ::: だけを書きます。`;
    return { rule, message, fix: ':::' };
  }
  const labelled = node.children[0]?.data && 'directiveLabel' in node.children[0].data;
  if (labelled || Object.keys(node.attributes ?? {}).length > 0) {
    const message = `:::${node.name} の後ろには何も書けません。`;
    return { rule, message, fix: `:::${node.name}` };
  }
  return null;
}

function refuseFence(node: Code, written: string): Refusal | null {
  const rule = 'fence';
  const mark = written[0] === '~' ? '~~~' : '```';
  const fenced = written.startsWith(mark);
  const lastLine = written.slice(written.lastIndexOf('\n') + 1);
  if (fenced && (!written.includes('\n') || !lastLine.trim().endsWith(mark))) {
    return { rule, message: `${mark} のブロックが閉じていません。`, fix: mark };
  }
  const label = [node.lang, node.meta].filter(Boolean).join(' ');
  if (node.lang !== 'mail' && (node.meta || /^mail/i.test(node.lang ?? ''))) {
    // `mail　訳`, `mail:訳`: all of it is the first word to Markdown.
    const joined = /^mail[^\p{L}]*(.*)$/iu.exec(label)?.[1];
    const translation = joined ?? node.meta ?? '';
    const message = `${mark}${label} は読めません。訳をつけるときは mail と半角の空白の後ろに書きます。`;
    return { rule, message, fix: `${mark}mail ${translation}`.trim() };
  }
  return null;
}

function refuseTask(node: ListItem): Refusal | null {
  if (typeof node.checked !== 'boolean') return null;
  const text = plain(node).split('\n')[0] ?? '';
  return { rule: 'list', message: 'チェックボックスの箇条書きは使えません。', fix: `- ${text}` };
}

/** Marks that stayed text: `##見出し`, `＃見出し`, `::: note`, `：：：note`. */
function refuseMarker(node: Paragraph): Refusal | null {
  const first = node.children[0];
  if (first?.type !== 'text') return null;
  const line = first.value.split('\n')[0] ?? '';
  const heading = /^([#＃]{1,6})[\s\u3000]*(?=[^\s#＃\d])/.exec(line);
  if (heading) {
    const fix = `${(heading[1] ?? '').replaceAll('＃', '#')} ${line.slice(heading[0].length)}`;
    return {
      rule: 'heading-mark',
      message: '見出しになっていません。# は半角で書き、後ろに半角の空白を1つ入れます。',
      fix,
    };
  }
  const box = /^[:：]{3}[\s\u3000]*([a-z]*)/.exec(line);
  if (!box) return null;
  const message =
    '囲みになっていません。半角の ::: に、空白を入れずに note か caution を続けます。';
  return { rule: 'directive', message, fix: `:::${box[1] ?? ''}` };
}
