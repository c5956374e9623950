import type { ArticleSource, Reading } from '../content/reading.ts';
import type { ArticleMeta } from '../content/schema.ts';
import type { Path } from '../content/yaml.ts';
import type { Place } from '../markdown/document.ts';

export type Phrase = NonNullable<ArticleMeta['error']>['phrases'][number];

/** One error text as an article claims it, in one shape for the short and the long form. */
export interface Claim {
  text: string;
  provider: string | null;
  stage: string | null;
  article: ArticleSource;
  path: Path;
  place: Place;
}

/** Every phrase and reply, in the order of the articles. */
export function claims({ articles }: Reading): Claim[] {
  return articles.flatMap((article) => [
    ...(article.data?.error?.phrases ?? []).map((phrase, index) => claimOf(article, phrase, index)),
    ...(article.data?.replies ?? []).map(({ text, stage = null }, index) => {
      const path = ['replies', index, 'text'];
      return {
        text,
        provider: article.id,
        stage,
        article,
        path,
        place: article.yaml.placeOf(path),
      };
    }),
  ]);
}

function claimOf(article: ArticleSource, phrase: Phrase, index: number): Claim {
  const {
    text,
    provider = null,
    stage = null,
  } = typeof phrase === 'string' ? { text: phrase } : phrase;
  const path = ['error', 'phrases', index, ...(typeof phrase === 'string' ? [] : ['text'])];
  return { text, provider, stage, article, path, place: article.yaml.placeOf(path) };
}

/** How the diagnosis sees a phrase: without case, with white space collapsed. */
export const folded = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
