/** `/articles/<id>.md`: an article for programs that read Markdown. */
import type { Article } from '../../content/model.ts';
import { articleAddress } from '../../links/address.ts';
import { markdownText, portableMarkdown } from '../../markdown/portable.ts';
import type { HelpSite } from '../site.ts';
import { verdictOf } from './api.ts';

/** Title, answer, verdict, the text, a service's own replies, and the address to hand on. */
export function articleMarkdown(site: HelpSite, article: Article): string {
  const page = site.absolute(articleAddress(article.id));
  const absolute = (address: string): string =>
    address.startsWith('/') ? site.absolute(address) : new URL(address, page).href;
  const parts = [
    `# ${markdownText(article.title)}`,
    markdownText(article.summary),
    verdictLine(site, article),
    portableMarkdown(article.portable, absolute),
    replies(site, article),
    '---',
    `内容を確かめた日: ${article.checked}`,
    page,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function verdictLine(site: HelpSite, article: Article): string {
  const verdict = verdictOf(site, article);
  if (!verdict) return '';
  const { verdictTitle } = site.content.site;
  const title = verdictTitle ? `${markdownText(verdictTitle)}: ` : '';
  const note = verdict.note ? `(${markdownText(verdict.note)})` : '';
  // Japanese touches the end mark of an emphasis: without a space behind it, it would not end.
  return `${title}**${markdownText(verdict.label)}** ${note}`.trimEnd();
}

/** Heading as on the page (`components/article/Replies.tsx`). */
function replies(site: HelpSite, { replies: list }: Article): string {
  if (list.length === 0) return '';
  const lines = list.map(({ text, note, article: id }) => {
    const to = site.article(id);
    const link = to
      ? ` → [${markdownText(to.title)}](${site.absolute(articleAddress(to.id))})`
      : '';
    return `- ${codeSpan(text.replaceAll('*', '…'))} — ${markdownText(note)}${link}`;
  });
  return `## 返ってくる文と、その意味\n\n${lines.join('\n')}`;
}

/** Inline code around any text: more backquotes than stand in it (CommonMark §6.1). */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(longest + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return marks + space + text + space + marks;
}
