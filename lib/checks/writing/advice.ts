/** What the writer reads about a rule of textlint: several speak English, and most only complain. */
export interface Advice {
  /** In place of the rule's own sentence. `$` stands for the words that were found. */
  message?: string;
  /** What to do where the rule has no wording of its own to offer. */
  fix: string;
}

const JA = 'ja-technical-writing';
const AI = '@textlint-ja/ai-writing';

/** One entry for every rule that runs (a test compares it with `.textlintrc.yml`). */
export const ADVICE: Readonly<Record<string, Advice>> = {
  prh: { fix: '(content/words.yml の言葉で書きます)' },
  [`${JA}/sentence-length`]: {
    message: '1つの文が長すぎます(英文と「」の中は数えていません)。',
    fix: '(話の切れ目で、2つの文に分けます)',
  },
  [`${JA}/max-comma`]: {
    message: '1つの文に「,」が多すぎます。',
    fix: '(文を分けるか、箇条書きにします)',
  },
  [`${JA}/max-ten`]: {
    message: '1つの文に「、」が4つ以上あります。',
    fix: '(文を分けるか、箇条書きにします)',
  },
  [`${JA}/max-kanji-continuous-len`]: { fix: '(「の」などを入れて、漢字の続きを切ります)' },
  [`${JA}/no-mix-dearu-desumasu`]: {
    message: '「です・ます」でない文があります。',
    fix: '(「です・ます」で終えます)',
  },
  [`${JA}/ja-no-mixed-period`]: {
    message: '文の終わりに「。」がありません。',
    fix: '(文の終わりに「。」をつけます)',
  },
  [`${JA}/arabic-kanji-numbers`]: {
    message: '数えるものは算用数字で書きます: $',
    fix: '(一つ → 1つ)',
  },
  [`${JA}/no-doubled-conjunction`]: { fix: '(どちらかの接続詞を消します)' },
  [`${JA}/no-doubled-conjunctive-particle-ga`]: { fix: '(「…ですが、」で文を切ります)' },
  [`${JA}/no-double-negative-ja`]: {
    fix: '(「…ことがあります」のように、打ち消しを使わずに書きます)',
  },
  [`${JA}/no-doubled-joshi`]: {
    message: '1つの文で、助詞「$」がすぐに繰り返されています。',
    fix: '(語順を変えるか、文を分けます)',
  },
  [`${JA}/no-dropping-the-ra`]: { fix: '(「見れる」は「見られる」のように、「ら」を入れます)' },
  [`${JA}/no-nfd`]: {
    message: '濁点が別の文字になっています(Mac のファイル名からの写しなど)。',
    fix: '(その文字を打ち直します)',
  },
  [`${JA}/no-exclamation-question-mark`]: {
    message: '「$」は使いません。',
    fix: '(「。」で終えます)',
  },
  [`${JA}/no-hankaku-kana`]: { message: '半角のカタカナがあります: $', fix: '(全角で書きます)' },
  [`${JA}/no-invalid-control-character`]: {
    message: '目に見えない文字がまざっています。',
    fix: '(その文字を消します)',
  },
  [`${JA}/ja-no-successive-word`]: { fix: '(片方を消します)' },
  [`${JA}/ja-no-abusage`]: { fix: '(正しい言い方に直します)' },
  [`${JA}/ja-no-redundant-expression`]: { fix: '(短い言い方に直します)' },
  [`${JA}/ja-unnatural-alphabet`]: { fix: '(打ち間違いなら直します。英文なら ` で囲みます)' },
  [`${JA}/no-unmatched-pair`]: {
    message: 'かっこの片方がありません。',
    fix: '(もう片方を書きます)',
  },
  [`${JA}/no-zero-width-spaces`]: {
    message: '目に見えない空白がまざっています。',
    fix: '(その空白を消します)',
  },
  [`${AI}/no-ai-list-formatting`]: { fix: '(太字とコロンを使わず、1つの文にします)' },
  [`${AI}/no-ai-hype-expressions`]: { fix: '(大げさな言葉を消し、事実だけを書きます)' },
  [`${AI}/no-ai-emphasis-patterns`]: { fix: '(太字を外します)' },
  [`${AI}/ai-tech-writing-guideline`]: { fix: '(短く、具体的に言い換えます)' },
  [`${AI}/no-ai-colon-continuation`]: { fix: '(「:」でなく「。」で終えます)' },
};
