/** An answer as a support agent sends it (the template stands in `site.yml`). */

export interface ReplyParts {
  title: string;
  /** The answer in one paragraph. */
  summary: string;
  /** What to do with the address; empty where there is nothing to say. */
  verdict: string;
  /** Absolute address of the answer. */
  url: string;
}

/**
 * Plain text: every line of the template whose part is empty is left out, no line ends inside a
 * sentence, and the address stands alone on its line, or mail programs swallow what follows it.
 */
export function replyText(template: string, parts: ReplyParts): string {
  return template
    .split('\n')
    .filter((line) => !(line.includes('{verdict}') && parts.verdict === ''))
    .map((line) => filled(line, parts))
    .join('\n')
    .trim();
}

const filled = (line: string, parts: ReplyParts): string =>
  line.replaceAll(/\{(title|summary|verdict|url)\}/g, (_, name: keyof ReplyParts) =>
    oneLine(parts[name]),
  );

const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ' ').trim();

/** The same for a mail program that takes HTML. */
export function replyHtml(template: string, parts: ReplyParts): string {
  const link = `<a href="${escapeHtml(parts.url)}">${escapeHtml(parts.title)}</a>`;
  return replyText(template, parts)
    .split('\n')
    .map((line) => `<p>${line === parts.url ? link : escapeHtml(line)}</p>`)
    .join('');
}

/** The same for chats and tickets that take Markdown. */
export function replyMarkdown(template: string, parts: ReplyParts): string {
  return replyText(template, parts)
    .split('\n')
    .map((line) => (line === parts.url ? `[${escapeMarkdown(parts.title)}](${parts.url})` : line))
    .join('\n\n');
}

const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const escapeMarkdown = (text: string): string => text.replaceAll(/[\\[\]]/g, '\\$&');
