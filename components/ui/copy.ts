/** Copying, with success and failure said where a screen reader hears it. */
import { element } from './dom.ts';

interface CopyWords {
  copied: string;
  notCopied: string;
  /** `text/html` puts both forms on the clipboard. */
  type?: string;
}

/** @param text made when the button is pressed; @param status the polite line beside it */
export function copyButton(
  label: string,
  text: () => string,
  status: HTMLElement,
  { copied, notCopied, type = 'text/plain' }: CopyWords,
): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    try {
      await write(text(), type);
      status.textContent = copied;
    } catch {
      status.textContent = notCopied;
    }
  });
  return button;
}

async function write(text: string, type: string): Promise<void> {
  if (type === 'text/plain') return navigator.clipboard.writeText(text);
  const plain = new DOMParser().parseFromString(text.replaceAll('</p>', '</p>\n'), 'text/html');
  const item = new ClipboardItem({
    [type]: new Blob([text], { type }),
    'text/plain': new Blob([plain.body.textContent?.trim() ?? ''], { type: 'text/plain' }),
  });
  return navigator.clipboard.write([item]);
}
