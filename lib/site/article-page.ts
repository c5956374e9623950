/** An article as its page draws it: ids turned into titles and addresses. */
import type { Article } from '../content/model.ts';
import { articleAddress, categoryAddress, codeAddress } from '../links/address.ts';
import { feedbackLink } from './feedback.ts';
import { printedAt } from './printed.ts';
import type { HelpSite } from './site.ts';

/** What stands on an article's page. */
export function articlePage(site: HelpSite, article: Article) {
  const { content, href } = site;
  const category = content.categories.find(({ id }) => id === article.category);
  const link = (id: string) => {
    const other = site.article(id);
    return other ? { title: other.title, href: href(articleAddress(id)) } : null;
  };
  // In reading order a category's articles stand together: no list of them is made for each page.
  const at = content.articles.indexOf(article);
  const neighbour = (step: -1 | 1) => {
    const other = content.articles[at + step];
    return other?.category === article.category ? link(other.id) : null;
  };
  const verdict = article.error?.verdict;
  const { features, verdicts, verdictTitle = '' } = content.site;
  const words = verdict && features.verdicts ? verdicts?.[verdict] : undefined;
  const verdictWords = words ? [words.label, words.note].filter(Boolean).join('。') : '';
  const codePages = new Set(features.codes ? content.codes.map(({ code }) => code) : []);
  const url = site.absolute(articleAddress(article.id));
  return {
    title: article.title,
    checked: article.checked,
    share: {
      title: article.title,
      summary: article.summary,
      verdict: verdictWords,
      url,
      template: content.site.reply ?? '{summary}\n{url}',
    },
    feedback: feedbackLink(content.site.feedback, { title: article.title, url }),
    printed: printedAt(site, articleAddress(article.id)),
    verdict: verdict && words ? { key: verdict, words, title: verdictTitle } : null,
    sections: article.sections,
    phrases: (article.error?.phrases ?? []).map((phrase) =>
      typeof phrase === 'string' ? phrase : phrase.text,
    ),
    codes: (article.error?.codes ?? []).map((code) => ({
      code,
      href: codePages.has(code) ? href(codeAddress(code)) : null,
    })),
    replies: article.replies.map(({ id, text, note, article: to }) => ({
      id,
      text,
      note,
      article: link(to),
    })),
    sources: article.sources,
    crumbs: [
      { title: content.site.name, href: href('/') },
      ...(category ? [{ title: category.title, href: href(categoryAddress(category.id)) }] : []),
    ],
    related: article.related.map(link).filter((other) => other !== null),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}
