/** What search says. Nothing here knows what the help center is about. */
export const WORDS = {
  loading: '検索を読み込んでいます…',
  failed: '検索を読み込めませんでした。',
  retry: 'もう一度',
  count: (shown: number) => `${shown}件見つかりました`,
  weak: '一致する記事は見つかりませんでした。',
  near: '近い記事',
  missing: '探しているのは、このページではありませんか',
  moved: 'このページは引っ越しました。',
  suggestions: '候補',
  suggested: (shown: number) =>
    shown > 0 ? `候補が${shown}件あります。上下の矢印キーで選べます。` : '',
  pasted: '貼りつけた文の検索結果',
  results: (query: string) => `「${query}」の検索結果`,
} as const;
