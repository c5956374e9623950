/** The flyer page: what is typed appears on the sheet at once and stays on this device. */
import { element } from '../../ui/dom.ts';
import {
  blankValues,
  FIELD_NAMES,
  FIELDS,
  type FieldName,
  type FlyerValues,
  fieldId,
} from '../fields.ts';
import { type Problem, WORDS } from '../words.ts';
import { problemsOf } from './checks.ts';
import { dayOf } from './day.ts';
import { formIn } from './form.ts';
import { forget, keep, keptValues } from './kept.ts';
import { printedOf } from './printed.ts';
import { sheetOf } from './sheet.ts';

/** Takes over the tool; its form and its sheet are drawn by `FlyerTool.tsx`. */
export function start(tool: HTMLElement): void {
  const part = <E extends HTMLElement>(selector: string): E => {
    const found = tool.querySelector<E>(selector);
    if (!found) throw new Error(`flyer: no ${selector}`);
    return found;
  };
  const form = formIn(tool);
  const fillSheet = sheetOf(part('.sheet'));
  const before = part('[data-part=before]');
  const list = part('[data-part=before] ul');
  const status = part('[data-part=status]');
  const shared = new Set((tool.dataset.shared ?? '').split(' '));

  const problems = (): Problem[] => problemsOf(form.values(), dayOf(new Date()), shared);

  function draw(): void {
    fillSheet(printedOf(form.values(), shared));
  }

  function remark(names: readonly FieldName[]): void {
    const found = problems();
    for (const name of names) {
      form.remark(
        name,
        found.find(({ field }) => field === name),
      );
    }
    if (!before.hidden) showBefore(found);
  }

  /** What to look at again, with a way to print all the same. */
  function showBefore(found: Problem[]): void {
    before.hidden = found.length === 0;
    list.replaceChildren(...found.map(link));
  }

  function link({ field, text }: Problem): HTMLElement {
    const short = `${labelOf(field)}: ${text.slice(0, text.indexOf('。') + 1)}`;
    const made = element('a', { href: `#${fieldId(field)}` }, short);
    made.addEventListener('click', (event) => {
      event.preventDefault(); // the address stays as it is
      form.focus(field);
    });
    return element('li', {}, made);
  }

  // A press takes the focus away before it is a click: a remark that came in between would push the
  // button from under the finger. All three buttons look at every field themselves.
  let pressing = false;
  tool.addEventListener('pointerdown', ({ target }) => {
    pressing = target instanceof Element && target.closest('button, a') !== null;
  });
  for (const end of ['click', 'pointercancel']) {
    document.addEventListener(end, () => {
      pressing = false;
    });
  }

  tool.addEventListener('input', ({ target }) => {
    const name = nameOf(target);
    if (!name) return;
    status.textContent = '';
    keep(form.values());
    draw();
    // A remark goes as soon as it is met, but comes only when the field is left.
    if (form.hasRemark(name)) remark([name]);
  });
  const leave = ({ target }: Event): void => {
    const name = nameOf(target);
    if (!name) return;
    form.tidy(name);
    keep(form.values());
    draw();
    if (!pressing) remark([name]);
  };
  tool.addEventListener('change', leave);
  // A date typed by half changes no value: only leaving the field tells.
  tool.addEventListener('focusout', leave);
  part('[data-part=print]').addEventListener('click', () => {
    remark(FIELD_NAMES);
    const found = problems();
    showBefore(found);
    if (found.length > 0) part('[data-part=before] h3').focus();
    else window.print();
  });
  part('[data-part=anyway]').addEventListener('click', () => {
    remark(FIELD_NAMES);
    window.print();
  });
  part('[data-part=clear]').addEventListener('click', () => {
    forget();
    form.fill(keptValues());
    draw();
    before.hidden = true;
    remark(FIELD_NAMES);
    status.textContent = WORDS.cleared;
    form.focus('shop');
  });

  form.fill(merged(form.values(), keptValues()));
  FIELD_NAMES.forEach(form.tidy);
  draw();
  remark(FIELD_NAMES);
  tool.toggleAttribute('data-ready', true);
}

/** What was typed before this script came, or what the browser itself brought back, wins. */
function merged(now: FlyerValues, kept: FlyerValues): FlyerValues {
  const blank = blankValues();
  const pairs = FIELD_NAMES.map((name) => [
    name,
    now[name] === blank[name] ? kept[name] : now[name],
  ]);
  return Object.fromEntries(pairs) as FlyerValues;
}

const labelOf = (field: FieldName): string =>
  FIELDS.find(({ name }) => name === field)?.label ?? field;

const nameOf = (target: EventTarget | null): FieldName | undefined =>
  FIELD_NAMES.find((name) => target instanceof HTMLElement && target.id === fieldId(name));
