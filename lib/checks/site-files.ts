/**
 * Files of every site that are no pages: programs and other sites have their addresses. Content may
 * link to them, nothing may move them, and the ledger holds them. The files of one article
 * (`/articles/<id>.md`, `/api/articles/<id>.json`) come and move with it.
 */
export const SITE_FILES: ReadonlyMap<string, string> = new Map([
  ['/feed.xml', '更新のお知らせ(Atom)'],
  ['/sitemap.xml', 'ページの一覧(検索エンジン向け)'],
  ['/llms.txt', 'ページの一覧(言語モデル向け)'],
  ['/opensearch.xml', '検索のしかた(ブラウザー向け)'],
  ['/api/articles.json', 'すべての記事(プログラム向け)'],
  ['/api/schema.json', 'プログラム向けのデータの形'],
  ['/embed.js', 'ほかのサイトに置く検索と答え'],
]);
