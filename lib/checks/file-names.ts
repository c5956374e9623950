import { PAGE_NAMES } from '../content/model.ts';
import { nearest } from '../content/nearest.ts';
import { ID_PATTERN } from '../content/schema.ts';
import { type Finding, type Rule, startOf } from './rule.ts';

const DATA = ['site', 'categories', 'codes', 'synonyms', 'providers', 'redirects'];
const KNOWN = [
  ...DATA.map((name) => `${name}.yml`),
  ...PAGE_NAMES.map((name) => `${name}.md`),
  // Read by `npm run lint:writing`.
  'words.yml',
  'published.txt',
  'README.md',
];

/** No file of `content/` is silently ignored because of its name. */
export const fileNames: Rule = {
  name: 'file-name',
  check: ({ files, root }) =>
    files.flatMap((name): Finding[] => {
      const wrong = wrongName(name);
      return wrong ? [{ place: startOf(`${root}/${name}`), ...wrong }] : [];
    }),
};

function wrongName(name: string): { message: string; fix: string } | null {
  if (KNOWN.includes(name)) return null;
  if (name.startsWith('images/')) return wrongImage(name);
  if (name.startsWith('articles/')) return wrongArticle(name);
  const close = nearest(name, KNOWN);
  const message = 'このファイルは使われません。';
  return { message, fix: close ?? `(消すか、記事なら articles/ に移します)` };
}

/** Composed and decomposed kana are different file names on Linux and the same ones on a Mac. */
function wrongImage(name: string): { message: string; fix: string } | null {
  if (/^images\/[a-z0-9][a-z0-9._-]*\.(?:svg|png|jpe?g|webp|avif|gif)$/.test(name)) return null;
  const message =
    '画像の名前は半角英小文字・数字・ハイフンで、.svg .png .jpg .webp .avif .gif のどれかにします。';
  const extension = /\.[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '.svg';
  return { message, fix: `images/${idOf(name.slice(7))}${extension}` };
}

function wrongArticle(name: string): { message: string; fix: string } | null {
  const file = name.slice('articles/'.length);
  if (!file.endsWith('.md') || file.includes('/')) {
    const message = '記事は articles/ のすぐ下に <id>.md の名前で置きます。';
    return { message, fix: `articles/${idOf(file)}.md` };
  }
  if (ID_PATTERN.test(file.slice(0, -3))) return null;
  const message = '記事のファイル名は id です。半角英小文字・数字・ハイフンだけを使います。';
  return { message, fix: `articles/${idOf(file)}.md` };
}

function idOf(file: string): string {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  const words =
    stem
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').replace(/^[0-9-]+/, '') || '<id>';
}
