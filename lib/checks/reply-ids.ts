import type { ArticleSource } from '../content/reading.ts';
import { COMPONENT_IDS } from './page-ids.ts';
import type { Finding, Rule } from './rule.ts';

/** A reply's id is an anchor of its page: nothing else on the page has it. */
export const replyIds: Rule = {
  name: 'reply-id',
  check: ({ articles }) => articles.flatMap(findings),
};

function findings({ data, yaml, document }: ArticleSource): Finding[] {
  const taken = new Map<string, number>();
  for (const { id, aliases, line } of document.headings) {
    for (const each of [id, ...aliases]) if (each !== null) taken.set(each, line);
  }
  return (data?.replies ?? []).flatMap(({ id }, index) => {
    const place = yaml.placeOf(['replies', index, 'id']);
    const line = taken.get(id);
    taken.set(id, line ?? place.line);
    const isFrame = COMPONENT_IDS.includes(id);
    if (line === undefined && !isFrame) return [];
    const owner = isFrame ? 'ページの枠' : `同じページの${line}行目`;
    const message = `replies の id ${id} は、${owner}がもう使っています。`;
    return [{ place, message, fix: `id: ${id}-2` }];
  });
}
