/** Every address of older sites, however a request line may spell it. */
import { requestSpellings } from '../../links/old-address.ts';
import type { Redirect } from '../../links/redirects.ts';
import { SECURITY_HEADERS } from '../../site/host/policy.ts';
import { ask } from './ask.ts';
import { type Case, headerFaults, statusFault } from './case.ts';
import { ownAddress } from './responses.ts';

const ASCII = /^[!-~]+$/;

/** @param raw with spellings that hold letters beyond ASCII as they are */
export const oldAddressCases = (redirects: readonly Redirect[], raw: boolean): Case[] =>
  redirects.flatMap(({ from, to }) =>
    requestSpellings(from)
      .filter((spelling) => raw || ASCII.test(spelling))
      .map((spelling) => ({
        title: `${spelling} leads to ${to}`,
        async faults({ port, basePath }) {
          const answer = await ask(port, basePath + spelling);
          const wanted = { ...SECURITY_HEADERS, Location: ownAddress(port, basePath + to) };
          return [...statusFault(answer, 301), ...headerFaults(answer, wanted)];
        },
      })),
  );
