import { describe, expect, it } from 'vitest';
import { diagnoseText } from '../bounce/diagnose.ts';
import type { Stage } from '../bounce/diagnosis.ts';
import { loadContent } from '../content/load.ts';
import { bounceRules } from './bounce-rules.ts';

const content = loadContent('content', { basePath: '', watch: false });
const rules = bounceRules(content);

const STAGE_WORDS: Record<Stage, string> = {
  connect: 'refused to talk to me',
  helo: '(in reply to EHLO command)',
  mail: '(in reply to MAIL FROM command)',
  rcpt: '(in reply to RCPT TO command)',
  data: '(in reply to end of DATA command)',
};

/** A reply as a mail program would quote it. */
function quoted(text: string, provider?: string, stage?: Stage): string {
  const { domains = [], signs = [] } = rules.providers.find(({ id }) => id === provider) ?? {};
  const from = domains[0] ? `<hanako@${domains[0]}>: host mx.${domains[0]}[192.0.2.1] said: ` : '';
  return `${from}${text.replaceAll('*', 'mx.example.jp')} ${signs[0] ?? ''} ${stage ? STAGE_WORDS[stage] : ''}`;
}

describe('bounceRules', () => {
  const phrases = rules.articles.flatMap(({ id, phrases: list = [] }) =>
    list.map((phrase) => ({
      article: id,
      ...(typeof phrase === 'string' ? { text: phrase } : phrase),
    })),
  );

  it('finds the article of every phrase that the content teaches', () => {
    const lost = phrases.filter(({ article, text, provider, stage }) => {
      return diagnoseText(quoted(text, provider, stage), rules)[0]?.article !== article;
    });
    expect(phrases.length).toBeGreaterThan(500);
    expect(lost).toEqual([]);
  });

  it('finds the article of every reply of a service', () => {
    const lost = rules.replies.filter(({ article, text, provider, stage }) => {
      return diagnoseText(quoted(text, provider, stage), rules)[0]?.article !== article;
    });
    expect(rules.replies.length).toBeGreaterThan(50);
    expect(lost).toEqual([]);
  });

  it('gives a phrase to one article only', () => {
    const owners = new Map<string, string>();
    for (const { article, text, provider = '', stage = '' } of phrases) {
      const key = [text.toLowerCase(), provider, stage].join('|');
      expect(owners.get(key) ?? article, key).toBe(article);
      owners.set(key, article);
    }
  });

  it('takes the bracketed English off a title', () => {
    const title = rules.articles.find(({ id }) => id === 'user-unknown')?.title;
    expect(title).toBe('宛先のアドレスが見つからない');
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(rules))).toEqual(rules);
  });

  it('marks the codes that do not decide', () => {
    expect(rules.codes['550']?.undecided).toBe(true);
    expect(rules.codes['4.2.2']).toEqual({ articles: expect.arrayContaining(['mailbox-full']) });
  });
});
