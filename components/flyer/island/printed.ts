/** What stands at each place of the sheet; an empty text leaves the line to write on by hand. */
import type { FlyerValues } from '../fields.ts';
import { ONE_LINE, REGISTER, type Registered, SEND_ON, UNSUBSCRIBE } from '../words.ts';
import { dayInWords } from './day.ts';
import { plainPhone } from './half-width.ts';
import { type Lookalike, lookalikes } from './lookalikes.ts';
import { senderOf } from './sender.ts';

/** Places of the sheet, as they stand in its `data-place`. */
export type Place =
  | Exclude<keyof FlyerValues, 'firstDate'>
  | 'date'
  | 'register'
  | 'registerLead'
  | 'registerName'
  | 'searchTerm'
  | 'oneLine';

export interface Printed {
  places: Record<Place, string>;
  lookalikes: Lookalike[];
}

/** Characters of the large typeface that go into one line of the frame. */
const IN_ONE_LINE = 29;

/** @param shared domains that must not be registered as a whole */
export function printedOf(values: FlyerValues, shared: ReadonlySet<string>): Printed {
  const sender = senderOf(values.senderAddress, shared);
  const known = sender.kind === 'domain' || sender.kind === 'address';
  const kind: Registered = known ? sender.kind : 'blank';
  const register = known ? sender.register : '';
  const day = dayInWords(values.firstDate);
  return {
    places: {
      shop: values.shop.trim(),
      senderName: values.senderName.trim(),
      senderAddress: known ? sender.address : '',
      date: day ? `${day}に${SEND_ON}` : '',
      subject: values.subject.trim(),
      phone: plainPhone(values.phone),
      hours: values.hours.trim(),
      unsubscribe: values.unsubscribe.trim() || UNSUBSCRIBE,
      register,
      registerLead: REGISTER[kind].lead,
      registerName: REGISTER[kind].name,
      searchTerm: REGISTER[kind].term,
      oneLine: register.length > IN_ONE_LINE ? ONE_LINE : '',
    },
    lookalikes: lookalikes(register),
  };
}
