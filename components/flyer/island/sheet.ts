/** Fills the sheet that `FlyerSheet.tsx` has drawn; an emptied place gets its line back. */
import { element } from '../../ui/dom.ts';
import type { Place, Printed } from './printed.ts';

/** @returns puts what is to be printed on the sheet, as often as it changes */
export function sheetOf(sheet: HTMLElement): (printed: Printed) => void {
  const places = [...sheet.querySelectorAll<HTMLElement>('[data-place]')].map((place) => ({
    place,
    name: place.dataset.place as Place,
    blank: [...place.childNodes],
  }));
  const aids = sheet.querySelector<HTMLElement>('[data-part=lookalikes]');
  return (printed) => {
    for (const { place, name, blank } of places) {
      const text = printed.places[name];
      place.replaceChildren(...(text === '' ? blank : breakable(name, text)));
    }
    aids?.replaceChildren(
      ...printed.lookalikes.flatMap(({ character, reading }, at) => [
        at > 0 ? '、' : '',
        element('b', {}, character),
        ` は${reading}`,
      ]),
    );
  };
}

/** An address breaks behind its `@` and before its dots, if it has to. */
function breakable(name: Place, text: string): (Node | string)[] {
  if (name !== 'register' && name !== 'senderAddress') return [text];
  return text
    .split(/(?<=@)|(?=\.)/)
    .flatMap((piece, at) => (at > 0 ? [element('wbr'), piece] : [piece]));
}
