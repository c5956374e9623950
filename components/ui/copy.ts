/** Copying, with success and failure said where a screen reader hears it. */
import { element } from './dom.ts';

interface Said {
  copied: string;
  notCopied: string;
}

/** @param text made when the button is pressed; @param status the polite line beside it */
export function copyButton(
  label: string,
  text: () => string,
  status: HTMLElement,
  { copied, notCopied }: Said,
): HTMLButtonElement {
  const button = element('button', { type: 'button' }, label);
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text());
      status.textContent = copied;
    } catch {
      status.textContent = notCopied;
    }
  });
  return button;
}
