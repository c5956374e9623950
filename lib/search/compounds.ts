/** Katakana words inside others: ループ in メールループ, and ポスト in ポストマスター. */

export interface Compound {
  word: string;
  /** Whether what stands before and after is a word too: メール|ループ. */
  ofWords: boolean;
}

/** The words that hold `part`, in their order. @param isKnown whether a word stands on any page */
export const compoundsIn = (
  words: readonly string[],
  part: string,
  isKnown: (word: string) => boolean,
): Compound[] =>
  words
    .filter((word) => word !== part && word.includes(part))
    .map((word) => {
      const at = word.indexOf(part);
      const rest = [word.slice(0, at), word.slice(at + part.length)];
      return { word, ofWords: rest.every((piece) => piece === '' || isKnown(piece)) };
    });
