/** Keys that go to the search box. */

/** `/` outside of fields, unless switched off (`slash-key.ts`); Ctrl or ⌘ with K everywhere. */
export function callsSearch(event: KeyboardEvent): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.isComposing || altKey) return false;
  if (ctrlKey !== metaKey) return key.toLowerCase() === 'k' && !shiftKey;
  return key === '/' && !ctrlKey && !typing(event.target) && !switchedOff();
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input,textarea,select'));

function switchedOff(): boolean {
  try {
    return localStorage.getItem('slash-key') === 'off';
  } catch {
    return false;
  }
}
