/** The words of this help center: what `content/words.yml` must find. It goes with the content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '../../markdown/document.ts';
import { checkWriting } from './check.ts';
import { article, inFolder } from './fixture.ts';
import { readWords } from './words.ts';

const ROOT = join(import.meta.dirname, '../../..');
const WORDS = readFileSync(join(ROOT, 'content/words.yml'), 'utf8');

/** What must not be written, where it stands, and the sentence that is printed instead. */
const SLIPS = [
  ['サーバに聞きます。', '5:1', 'サーバーに聞きます。'],
  ['あて先を見ます。', '5:1', '宛先を見ます。'],
  ['正しいメアドを聞きます。', '5:4', '正しいメールアドレスを聞きます。'],
  ['バウンスを読みます。', '5:1', 'エラーメールを読みます。'],
  ['配信リストを見ます。', '5:1', '名簿を見ます。'],
  ['ユーザーに聞きます。', '5:1', 'お客様に聞きます。'],
  ['着信拒否を見ます。', '5:1', '受信拒否を見ます。'],
  ['スパムと判定されました。', '5:1', '迷惑メールと判定されました。'],
  ['プロバイ度に聞きます。', '5:1', 'プロバイダーに聞きます。'],
  ['空のールを送ります。', '5:3', '空のメールを送ります。'],
  ['仕様しているアドレスです。', '5:1', '使用しているアドレスです。'],
  ['画面で登録することができます。', '5:6', '画面で登録できます。'],
  ['通知といった形で届きます。', '5:3', '通知のように届きます。'],
  ['様々な理由があります。', '5:1', 'いろいろな理由があります。'],
  ['設定を行います。', '5:3', '設定します。'],
  ['設定を行う人に頼みます。', '5:3', '設定する人に頼みます。'],
  ['「ドメイン指定解除」を頼みます。', '5:2', '「ドメイン指定受信の登録」を頼みます。'],
  ['「必ず受信」に登録します。', '5:2', '「〔ドメイン指定受信の登録〕」に登録します。'],
  ['救済リストに登録します。', '5:1', '〔ドメイン指定受信の登録〕に登録します。'],
  ['登録すれば必ず届きます。', '5:6', '登録すれば届きやすくなります。'],
] as const;

describe('content/words.yml', () => {
  const { terms } = readWords(WORDS, 'content/words.yml');
  const examples = terms.flatMap(({ specs }) => specs);
  let slips: Problem[][];
  let broken: Problem[][];

  beforeAll(async () => {
    slips = await check(SLIPS.map(([text]) => text));
    broken = await check(examples.map(({ from }) => `${from}。`));
  });

  async function check(texts: string[]): Promise<Problem[][]> {
    const name = (index: number) => `articles/a${index}.md`;
    const files = Object.fromEntries(texts.map((text, index) => [name(index), article(text)]));
    const { problems } = await inFolder({ ...files, 'words.yml': WORDS }, (dir) =>
      checkWriting(dir, join(ROOT, '.textlintrc.yml')),
    );
    return texts.map((_, index) =>
      problems.filter(({ file, rule }) => rule === 'prh' && file.endsWith(`/${name(index)}`)),
    );
  }

  it.each(SLIPS.map((slip, index) => [...slip, index] as const))(
    '%s',
    (_text, place, fix, index) => {
      const found = slips[index]?.map((each) => [`${each.line}:${each.column}`, each.fix]);
      expect(found).toEqual([[place, fix]]);
    },
  );

  it.each(examples.map(({ from, to }, index) => [from, to, index] as const))(
    'writes 「%s」 as 「%s」',
    (from, to, index) => {
      const fixes = broken[index]?.map(({ fix }) => fix);
      expect(fixes).toEqual(from === to ? [] : [`${to}。`]);
    },
  );
});
