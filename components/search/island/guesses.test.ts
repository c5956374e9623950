import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../lib/search/hit.ts';
import { guessesOf } from './guesses.ts';

const hit = (url: string, title: string): Hit => ({
  url,
  title,
  article: null,
  section: null,
  heading: null,
  summary: '',
  verdict: null,
  category: null,
  score: 1,
  phrase: null,
});

const HITS = [
  hit('/articles/user-unknown/#see', '宛先のアドレスが見つからない(User unknown)'),
  hit(
    '/articles/moved/#see',
    'アドレスが変わった・もう使われていない(moved / no longer on server)',
  ),
  hit(
    '/articles/system-error/',
    '相手のサーバーの不具合・容量不足(System error / Service unavailable)',
  ),
  hit('/articles/mailer-daemon/', 'MAILER-DAEMON からメールが来た'),
  hit('/articles/gmail/', 'Gmail・Google Workspace宛てのエラーメール'),
  hit('/articles/au/', 'au・UQ mobile宛てのエラーメール'),
  hit('/articles/opening-flyer/', 'オープニングチラシ(初回配信のお知らせ)の使い方'),
];

describe('what a missing page may have been', () => {
  it.each([
    ['/help/mailer-daemon-explained.php', ['/articles/mailer-daemon/']],
    ['/articles/user-unknwon', ['/articles/user-unknown/#see']],
    ['/articles/gmail-old', ['/articles/gmail/']],
    ['/au', ['/articles/au/']],
    ['/オープニングチラシ2010.doc', ['/articles/opening-flyer/']],
    ['/system-errors', ['/articles/system-error/']],
    ['/articles/no-such-article', []],
    ['/no', []],
    ['/no-longer', []],
    ['/error', []],
    ['/server', []],
    ['/2019/11/24', []],
    ['/', []],
  ])('%s → %j', (path, guesses) => {
    expect(guessesOf(path, HITS).map(({ url }) => url)).toEqual(guesses);
  });
});
