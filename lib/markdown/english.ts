/**
 * True for text a screen reader should speak as English and a translator should leave alone:
 * `User unknown`, `550 5.1.1 … rejected`. Not for bare numbers, nor where Japanese stands in it.
 */
export function isEnglish(text: string): boolean {
  return /[A-Za-z]{2}/.test(text) && !/[^\P{L}\p{Script=Latin}]/u.test(text);
}

/** Attributes of an element that holds such text; empty for any other. */
export const englishProperties = (text: string): Record<string, string> =>
  isEnglish(text) ? { lang: 'en', translate: 'no' } : {};
