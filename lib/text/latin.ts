/** English words of error texts: light stemming and words that carry no meaning of their own. */

/** Words found in nearly every English sentence; they are no terms at all. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be been but by for from had has have i in is it its me my of on or our so ' +
    'that the their them there these they this to was we were with would you your'
  ).split(' '),
);

export const isStopWord = (word: string): boolean => STOP_WORDS.has(word);

/**
 * Takes off plural, -ed and -ing so that `blocked`, `blocking` and `blocks` meet `block`.
 * Only where a stem with a vowel remains: `dns`, `tls`, `string`, `address` stay.
 */
export function stem(word: string): string {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return word;
  let out = word;
  if (out.endsWith('ies') || out.endsWith('ied')) return `${out.slice(0, -3)}y`;
  if (out.endsWith('s') && !/[sui]s$/.test(out)) out = out.slice(0, -1);
  const ending = out.endsWith('ing') ? 3 : /[^e]ed$/.test(out) ? 2 : 0;
  if (ending > 0) {
    const rest = out.slice(0, -ending);
    if (rest.length >= 3 && /[aeiouy]/.test(rest)) out = undouble(rest);
  }
  // expire, expired; queue, queued: the mute e would keep them apart.
  return out.length >= 5 && out.endsWith('e') ? out.slice(0, -1) : out;
}

/** stopped → stop, but full, pass and buzz keep their pair. */
function undouble(word: string): string {
  const last = word.at(-1);
  return last === word.at(-2) && !'lsz'.includes(last ?? '') ? word.slice(0, -1) : word;
}
