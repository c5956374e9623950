/** Characters of an address that are copied wrongly from paper, and how they are read aloud. */

const READINGS: Readonly<Record<string, string>> = {
  '0': '数字のゼロ',
  o: '英字のオー',
  '1': '数字のイチ',
  l: '英字のエル',
  '-': 'ハイフン(横の線)',
  _: 'アンダーバー(下の線)',
};

/** Known to everybody: the `o` in it needs no word. */
const ENDING = /\.(?:com|net|org|info|jp)$|\.(?:ac|co|go|gr|ne|or)\.jp$/;

export interface Lookalike {
  character: string;
  reading: string;
}

/** In the order in which they stand: `shop1.example.co.jp` → o 英字のオー, 1 数字のイチ, l 英字のエル. */
export function lookalikes(text: string): Lookalike[] {
  const letters = new Set(text.replace(ENDING, ''));
  return [...letters].flatMap((character) => {
    const reading = READINGS[character];
    return reading ? [{ character, reading }] : [];
  });
}
