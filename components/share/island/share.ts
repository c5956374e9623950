/** Copying an answer, or one section of it, for a mail, a chat or a ticket. */
import { type ReplyParts, replyHtml, replyMarkdown, replyText } from '../../../lib/links/reply.ts';
import { copyButton } from '../../ui/copy.ts';
import { element } from '../../ui/dom.ts';

const WORDS = {
  part: '知らせるところ',
  whole: 'ページ全体',
  link: 'リンクをコピー',
  reply: '返信文をコピー',
  html: 'HTMLでコピー',
  markdown: 'Markdownでコピー',
  print: '印刷する',
  copied: 'コピーしました',
  notCopied: 'コピーできませんでした。上のアドレスを選んで、手でコピーしてください。',
};

/** Draws the buttons once. */
export function open(box: HTMLDetailsElement): void {
  if (box.dataset.ready !== undefined) return;
  box.dataset.ready = '';
  const address = box.querySelector<HTMLElement>('.share-address');
  const choice = sectionChoice();
  const status = element('p', { role: 'status', class: 'share-status' });
  const parts = () => partsOf(box, choice?.value ?? '');
  const template = box.dataset.template ?? '{url}';
  const button = (label: string, text: () => string, type = 'text/plain') =>
    copyButton(label, text, status, { ...WORDS, type });
  const printing = element('button', { type: 'button' }, WORDS.print);
  printing.addEventListener('click', () => print());
  choice?.addEventListener('change', () => {
    if (address) address.textContent = parts().url;
  });
  box.append(
    ...(choice ? [element('label', {}, WORDS.part, choice)] : []),
    element(
      'div',
      { class: 'share-buttons' },
      button(WORDS.link, () => parts().url),
      button(WORDS.reply, () => replyText(template, parts())),
      button(WORDS.html, () => replyHtml(template, parts()), 'text/html'),
      button(WORDS.markdown, () => replyMarkdown(template, parts())),
      printing,
    ),
    status,
  );
}

/** Opens the box on one section: what a heading's link does. */
export function openAt(box: HTMLDetailsElement, id: string): void {
  open(box);
  box.open = true;
  const choice = box.querySelector('select');
  if (choice) {
    choice.value = id;
    choice.dispatchEvent(new Event('change'));
  }
}

/** The sections of the page; null where there are none. */
function sectionChoice(): HTMLSelectElement | null {
  const headings = [...document.querySelectorAll<HTMLElement>('.heading :is(h2, h3)')];
  if (headings.length === 0) return null;
  return element(
    'select',
    {},
    element('option', { value: '' }, WORDS.whole),
    ...headings.map(({ id, textContent }) => element('option', { value: id }, textContent ?? '')),
  );
}

function partsOf(box: HTMLElement, id: string): ReplyParts {
  const { title = '', summary = '', verdict = '', url = '' } = box.dataset;
  const heading = id ? document.getElementById(id) : null;
  if (!heading) return { title, summary, verdict, url };
  // The section's first paragraph answers what its heading asks.
  const first = heading.closest('.heading')?.nextElementSibling?.querySelector('p, li');
  const paragraph = first?.textContent ? `${heading.textContent}: ${first.textContent}` : summary;
  return {
    title: `${title}(${heading.textContent})`,
    summary: paragraph,
    verdict,
    url: `${url}#${id}`,
  };
}
