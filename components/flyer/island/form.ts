/** The form's fields: their values, and what is said beside each. */
import { FIELDS, type FieldName, type FlyerValues, fieldId, problemId } from '../fields.ts';
import type { Problem } from '../words.ts';
import { plainAddress, plainPhone } from './half-width.ts';

type Input = HTMLInputElement | HTMLTextAreaElement;

export interface FlyerForm {
  values(): FlyerValues;
  fill(values: FlyerValues): void;
  /** Full-width letters of a field become half-width ones. */
  tidy(name: FieldName): void;
  /** Shows the remark on a field, or takes it away. */
  remark(name: FieldName, problem: Problem | undefined): void;
  /** Whether a remark stands beside the field. */
  hasRemark(name: FieldName): boolean;
  focus(name: FieldName): void;
}

/** @throws when `FlyerForm.tsx` has drawn another form */
export function formIn(root: HTMLElement): FlyerForm {
  const input = (name: FieldName): Input => inside<Input>(root, fieldId(name));
  const place = (name: FieldName): HTMLElement => inside(root, problemId(name));
  return {
    values: () =>
      Object.fromEntries(FIELDS.map(({ name }) => [name, typedIn(input(name))])) as FlyerValues,
    fill(values) {
      for (const { name } of FIELDS) input(name).value = values[name];
    },
    tidy(name) {
      const field = input(name);
      if (name === 'senderAddress') field.value = plainAddress(field.value);
      if (name === 'phone') field.value = plainPhone(field.value);
    },
    remark(name, problem) {
      place(name).textContent = problem?.text ?? '';
      place(name).hidden = !problem;
      input(name).toggleAttribute('aria-invalid', false);
      if (problem?.level === 'error') input(name).setAttribute('aria-invalid', 'true');
    },
    hasRemark: (name) => !place(name).hidden,
    focus: (name) => input(name).focus(),
  };
}

function inside<E extends HTMLElement>(root: HTMLElement, id: string): E {
  const found = root.querySelector<E>(`#${id}`);
  if (!found) throw new Error(`flyer: no #${id}`);
  return found;
}

/** A date typed by half has no value, but is not empty: it must not pass for a blank. */
const typedIn = (input: Input): string => (input.validity.badInput ? '?' : input.value);
