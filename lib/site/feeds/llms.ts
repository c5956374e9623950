/** `/llms.txt` (llmstxt.org): what this site answers, for language models and agents' tools. */
import { markdownText } from '../../markdown/portable.ts';
import type { HelpSite } from '../site.ts';
import { LIST_ADDRESS, markdownAddress, SCHEMA_ADDRESS } from './api.ts';
import { FEED_ADDRESS } from './atom.ts';

/** Name, description, then the articles by category; last what a reader of few words may skip. */
export function llmsText(site: HelpSite): string {
  const { site: words, categories, articles } = site.content;
  const sections = categories.map(({ id, title }) => ({
    title,
    lines: articles
      .filter(({ category }) => category === id)
      .map((article) =>
        line(article.title, site.absolute(markdownAddress(article.id)), article.summary),
      ),
  }));
  const more = {
    title: 'Optional',
    lines: [
      line(
        'すべての記事 (JSON)',
        site.absolute(LIST_ADDRESS),
        'id、題名、答え、判定、番号、アドレス',
      ),
      line('JSON の形 (JSON Schema)', site.absolute(SCHEMA_ADDRESS), '項目の名前と意味'),
      line('更新のお知らせ (Atom)', site.absolute(FEED_ADDRESS), '確かめ直した記事'),
    ],
  };
  const written = [...sections, more]
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => `## ${markdownText(title)}\n\n${lines.join('\n')}`);
  const head = [`# ${markdownText(words.name)}`, `> ${oneLine(words.description)}`];
  return `${[...head, ...written].join('\n\n')}\n`;
}

const line = (title: string, url: string, about: string): string =>
  `- [${oneLine(title)}](${url}): ${oneLine(about)}`;

const oneLine = (text: string): string => markdownText(text.replaceAll(/\s*\n\s*/g, ' '));
