/** Words of asking and of grammar rather than of the subject: 〜の原因, とは, されていません, how to. */
import { foldText } from '../text/fold.ts';

const ASKING = [
  ...[
    'について',
    'に関して',
    'とは',
    '原因',
    '理由',
    '対処',
    '対処法',
    '対処方法',
    '対応',
    '対応方法',
  ],
  ...['対策', '解決', '解決法', '解決策', '解決方法', '解決手順', '方法', '手順', 'やり方', '仕方'],
  ...[
    '使い方',
    '教えて',
    'ください',
    '下さい',
    'どうすれば',
    'どうしたら',
    'どうやって',
    'どうして',
  ],
  ...['どうする', 'なぜ', '何故', '何ですか', 'なんですか', '意味', '場合', '知りたい', '調べたい'],
  ...['確認', 'こと', 'もの', 'よいか', 'いいですか', 'いいのか', 'でしょうか', 'ですか', 'ますか'],
  ...[
    'というメッセージ',
    'という',
    'といった',
    'と表示',
    '表示され',
    'と言われ',
    'と出ます',
    'と出る',
  ],
  ...['how to', 'what is', 'why', 'help', 'please'],
];
/** Endings of verbs; what the verb says stands before them. */
const GRAMMAR = [
  ...[
    'です',
    'ます',
    'ました',
    'ません',
    'ませんか',
    'ない',
    'なかった',
    'なくなった',
    'した',
    'して',
  ],
  ...[
    'する',
    'すると',
    'したら',
    'したい',
    'される',
    'された',
    'されて',
    'されました',
    'られる',
    'られた',
  ],
  ...[
    'られました',
    'ている',
    'ていた',
    'ています',
    'ていない',
    'ていません',
    'てしまう',
    'てしまった',
  ],
  ...[
    'てしまいました',
    'てしまったら',
    'になる',
    'になった',
    'になります',
    'になりますか',
    'できない',
  ],
  ...[
    'できません',
    'できる',
    'ときは',
    'とき',
    'ように',
    'ような',
    'ようです',
    'みたい',
    'らしい',
    'ので',
  ],
  ...['のに', 'けど', 'でも', 'ても'],
];
const PHRASES = [...ASKING, ...GRAMMAR].map(foldText);

/** Which units of a folded query are scaffolding. */
export function scaffoldMask(folded: string): boolean[] {
  const mask = new Array<boolean>(folded.length).fill(false);
  for (const phrase of PHRASES) {
    for (
      let at = folded.indexOf(phrase);
      at >= 0;
      at = folded.indexOf(phrase, at + phrase.length)
    ) {
      mask.fill(true, at, at + phrase.length);
    }
  }
  return mask;
}
