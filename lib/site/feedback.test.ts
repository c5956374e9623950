import { describe, expect, it } from 'vitest';
import { feedbackLink } from './feedback.ts';

const page = { title: '宛先が「ない」&?#', url: 'https://help.example.jp/articles/user-unknown/' };
const link = (href: string) => feedbackLink({ label: '知らせる', href }, page)?.href ?? '';

describe('the feedback link', () => {
  it('fills title and address into a mail, whatever characters they hold', () => {
    const url = new URL(link('mailto:support@example.jp?subject=題:{title}&body={url}%0A'));
    expect(url.pathname).toBe('support@example.jp');
    expect([...url.searchParams]).toEqual([
      ['subject', `題:${page.title}`],
      ['body', `${page.url}\n`],
    ]);
  });

  it('fills them into a form’s address', () => {
    const url = new URL(link('https://example.jp/new?title={title}&about={url}&again={title}'));
    expect(url.hash).toBe('');
    expect(url.searchParams.get('about')).toBe(page.url);
    expect(url.searchParams.get('again')).toBe(page.title);
  });

  it('is not there where the site asks for none', () => {
    expect(feedbackLink(undefined, page)).toBeNull();
  });
});
