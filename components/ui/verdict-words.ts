export type VerdictKey = 'remove' | 'fix' | 'retry' | 'contact' | 'sender' | 'none' | 'undecided';

export interface VerdictWords {
  word: string;
  label: string;
  note?: string | undefined;
}

/** A verdict with its words from `site.yml`. */
export interface Verdict {
  key: VerdictKey;
  words: VerdictWords;
  title: string;
}
