import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ADVICE } from './advice.ts';
import { type Linter, openLinter } from './linter.ts';
import { reportOf } from './report.ts';

const CONFIG = join(import.meta.dirname, '../../../.textlintrc.yml');
const JA = 'ja-technical-writing';
const AI = '@textlint-ja/ai-writing';

/** A rule, where it complains, and about what. */
const CASES = [
  [`${JA}/sentence-length`, '1:1', `${'とても'.repeat(23)}長い。`],
  [`${JA}/max-comma`, '1:11', '種類はA,B,C,D,Eです。'],
  [`${JA}/max-ten`, '1:17', '直すと、送れて、届いて、読まれて、助かります。'],
  [`${JA}/max-kanji-continuous-len`, '1:1', '受信拒否設定画面を開きます。'],
  [`${JA}/no-mix-dearu-desumasu`, '1:10', 'アドレスは正しいのである。'],
  [`${JA}/no-mix-dearu-desumasu`, '1:12', '- アドレスは正しいのである。'],
  [`${JA}/ja-no-mixed-period`, '1:6', '宛先を見ます'],
  [`${JA}/arabic-kanji-numbers`, '1:1', '一つの宛先を見ます。'],
  [`${JA}/no-doubled-conjunction`, '1:11', 'しかし、届きません。しかし、待ちます。'],
  [`${JA}/no-doubled-conjunctive-particle-ga`, '1:6', '送りましたが、届きませんが、待ちます。'],
  [`${JA}/no-double-negative-ja`, '1:8', '届かないことはない。'],
  [`${JA}/no-doubled-joshi`, '1:6', '電話で店頭で聞きます。'],
  [`${JA}/no-dropping-the-ra`, '1:7', '管理画面で見れます。'],
  [`${JA}/no-nfd`, '1:6', 'サーバーか\u3099止まります。'],
  [`${JA}/no-exclamation-question-mark`, '1:7', '届きましたか!'],
  [`${JA}/no-hankaku-kana`, '1:1', 'ﾒｰﾙが届きます。'],
  [`${JA}/no-invalid-control-character`, '1:4', '宛先を\u0008見ます。'],
  [`${JA}/ja-no-successive-word`, '1:4', '宛先はは正しいです。'],
  [`${JA}/ja-no-abusage`, '1:3', '適用を適応します。'],
  [`${JA}/ja-no-redundant-expression`, '1:3', '登録することが可能です。'],
  [`${JA}/ja-unnatural-alphabet`, '1:6', 'サーバーにtうながらない。'],
  [`${JA}/no-unmatched-pair`, '1:4', '宛先(名簿を見ます。'],
  [`${JA}/no-zero-width-spaces`, '1:4', '宛先を\u200b見ます。'],
  [`${AI}/no-ai-list-formatting`, '1:1', '- **宛先**: つづりを見ます。'],
  [`${AI}/no-ai-hype-expressions`, '1:1', '究極の方法です。'],
  [`${AI}/no-ai-emphasis-patterns`, '1:1', '**注意**: 送りません。'],
  [`${AI}/ai-tech-writing-guideline`, '1:1', '必要に応じて直します。'],
  [`${AI}/no-ai-colon-continuation`, '1:10', '次のように送ります:\n\n- 宛先'],
  ['prh', '1:1', '三毛猫です。'],
] as const;

const TERM = { expected: '猫', pattern: '三毛猫', prh: '', quoted: false, specs: [] };

let linter: Linter;
beforeAll(async () => {
  linter = await openLinter(CONFIG, [TERM]);
  await linter.lint('宛先を見ます。', 'markdown'); // the first text waits for the dictionary
}, 60_000);

async function found(text: string): Promise<string[]> {
  const findings = await linter.lint(text, 'markdown');
  return findings
    .map((finding) => reportOf(finding, text, ''))
    .map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

describe('the rules of .textlintrc.yml', () => {
  it.each(CASES)('%s at %s: %s', async (rule, place, text) => {
    expect(await found(text)).toContain(`${place} ${rule}`);
  });

  it('each have a case, and advice for the writer', () => {
    const running = [...linter.rules].sort();
    expect([...new Set(CASES.map(([rule]) => String(rule)))].sort()).toEqual(running);
    expect(Object.keys(ADVICE).sort()).toEqual(running);
  });

  it.each([
    [
      'a whole paragraph',
      '宛先が見つかりません。つづりを見て、本人に確かめます。受信拒否かもしれません。',
    ],
    ['particles that belong together', '頼み方は次の記事にあります。画面が変わることがあります。'],
    ['steps as sentences', '1. 宛先を見ます。\n2. 本人に確かめます。'],
    ['notes', '- ドメイン\n- 差出人の欄が空になっている。'],
    ['error texts', '`User unknown!` や `Relay access denied(` は、相手の返事です。'],
    ['long error texts', `\`${'Recipient address rejected '.repeat(5)}\` と返ります。`],
    ['mail', '```mail 宛先がはっきりとは分かりません!\n550 User unknown!\n```'],
    ['a quoted reader', '「三毛猫は!! ﾒｰﾙを読むことが可能」と聞かれました。'],
  ])('let pass %s', async (_what, text) => {
    expect(await found(text)).toEqual([]);
  });
});

it('a missing configuration is an error, not a clean bill', async () => {
  await expect(openLinter('no/such/.textlintrc.yml', [])).rejects.toThrow('決まりがありません');
});
