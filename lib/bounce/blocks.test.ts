import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.ts';

const texts = (text: string) => blocksOf(text).map((block) => block.text);

describe('blocksOf', () => {
  it('joins wrapped lines, so that a phrase may run over the end of one', () => {
    const text = `<hanako@example.co.jp>: host mx.example.co.jp[192.0.2.1] said: 550 5.1.1
    <hanako@example.co.jp>: Recipient address rejected: User
    unknown (in reply to RCPT TO command)`;
    expect(texts(text)).toEqual([
      '<hanako@example.co.jp>: host mx.example.co.jp[192.0.2.1] said: 550 5.1.1 <hanako@example.co.jp>: Recipient address rejected: User unknown (in reply to RCPT TO command)',
    ]);
  });

  it('joins Japanese without a space', () => {
    expect(texts('ユーザー a は Domino ディレク\nトリには見つかりません。')).toEqual([
      'ユーザー a は Domino ディレクトリには見つかりません。',
    ]);
  });

  it('opens a block with each recipient', () => {
    const blocks = blocksOf('<a@example.jp>:\nUser unknown\n<b@example.jp>:\nMailbox full');
    expect(blocks.map(({ opens, text }) => [opens, text])).toEqual([
      ['a@example.jp', '<a@example.jp>: User unknown'],
      ['b@example.jp', '<b@example.jp>: Mailbox full'],
    ]);
  });

  it('keeps the lines of a transcript apart and knows the command before a reply', () => {
    const text = `... while talking to mx.example.co.jp.:
>>> RCPT To:<a@example.jp>
<<< 550-5.1.1 No such
<<< 550 5.1.1 user
550 5.1.1 <a@example.jp>... User unknown`;
    const blocks = blocksOf(text);
    expect(blocks.map((block) => block.text)).toEqual([
      '... while talking to mx.example.co.jp.:',
      '550-5.1.1 No such 550 5.1.1 user',
      '550 5.1.1 <a@example.jp>... User unknown',
    ]);
    expect(blocks[1]).toMatchObject({ reply: true, stage: 'rcpt', addresses: ['a@example.jp'] });
  });

  it('does not glue two failures of sendmail together', () => {
    const text =
      '550 <a@example.jp>... User unknown\n421 example.com (smtp)... Deferred: Connection timed out';
    expect(texts(text)).toHaveLength(2);
  });

  it('reads a quoted report', () => {
    expect(texts('> <a@example.jp>: User\n> unknown')).toEqual(['<a@example.jp>: User unknown']);
  });
});
