/** The `/` key can be switched off (WCAG 2.1.4); the choice stays on this device. */
import { element } from '../../ui/dom.ts';
import { WORDS } from './words.ts';

/** Read by `layout/island/enhance.ts` at each press. */
const KEY = 'slash-key';

export function slashKeyChoice(): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  try {
    box.checked = localStorage.getItem(KEY) !== 'off';
  } catch {
    box.checked = true;
  }
  box.addEventListener('change', () => {
    try {
      if (box.checked) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'off');
    } catch {
      // nothing is kept: the key stays on
    }
  });
  return element('p', { class: 'slash-key' }, element('label', {}, box, WORDS.slash));
}
