/** Saving a text as a file: it is made in the browser and goes nowhere else. */
import { element } from '../../../ui/dom.ts';

/** @param name the browser may add a number to it */
export function saveText(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = element('a', { href: address, download: name });
  link.click();
  // Safari reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
