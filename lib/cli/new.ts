/** `npm run new -- ID [CATEGORY]`: writes `content/articles/ID.md`, ready to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { nearest } from '../content/nearest.ts';
import { readContent } from '../content/read.ts';
import { ID_PATTERN } from '../content/schema.ts';
import { newArticle } from './new-article.ts';
import { today } from './today.ts';

const USAGE = 'npm run new -- user-unknown message';

/**
 * @param dir content folder
 * @param args id and category as typed; without a category, the first of `categories.yml`
 * @returns exit code; says on stdout what was written, on stderr why nothing was
 */
export function createArticle(dir: string, [id, category]: readonly string[]): number {
  const categories = readContent(dir, { basePath: '' }).categories.data ?? [];
  const ids = categories.map((each) => each.id);
  const chosen = category ?? ids[0] ?? '';
  const file = `${dir}/articles/${id}.md`;
  const refusal = refuse(id, file, chosen, ids);
  if (refusal) {
    console.error(`${refusal}\nこう書きます: ${USAGE}`);
    return 1;
  }
  mkdirSync(`${dir}/articles`, { recursive: true });
  writeFileSync(file, newArticle(chosen, today()), { flag: 'wx' });
  console.log(`${file} を作りました。書いたら npm run check:content で確かめます。`);
  return 0;
}

function refuse(
  id: string | undefined,
  file: string,
  category: string,
  ids: string[],
): string | null {
  if (id === undefined) return '記事の id がありません。';
  if (!ID_PATTERN.test(id)) {
    return `id は半角英小文字・数字・ハイフンで書きます(英字で始めます): ${id}`;
  }
  // `/articles/` and the closing `/` leave this much of the 60 characters an address may have, with
  // room for a `#id` of usual length.
  if (id.length > 36) return `id は36字までにします(いま${id.length}字): ${id}`;
  if (existsSync(file)) return `もうあります: ${file}`;
  if (ids.includes(category)) return null;
  const meant = nearest(category, ids);
  return `分類 ${category} はありません。${meant ? `${meant} ですか?` : ''}(${ids.join('、')})`;
}

if (import.meta.filename === process.argv[1]) {
  process.exitCode = createArticle('content', process.argv.slice(2));
}
