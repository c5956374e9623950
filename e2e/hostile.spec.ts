/** Texts that mean harm stay text, whichever way they come in (`npm run test:hosts` tries all of them). */
import { attackWith } from './hostile/attacks.ts';
import { DOZEN } from './hostile/payloads.ts';

attackWith(DOZEN);
