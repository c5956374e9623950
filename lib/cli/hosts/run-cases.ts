/** The whole list, asked of one host. */

import type { TestSite } from '../../../e2e/sites.ts';
import { loadContent } from '../../content/load.ts';
import { allRedirects } from '../../links/redirects.ts';
import type { Counts } from '../steps.ts';
import type { Case } from './case.ts';
import { economyCases } from './economy.ts';
import type { Host } from './host.ts';
import { logFaults, whisper } from './log-words.ts';
import { oldAddressCases } from './old-addresses.ts';
import { refusalCases } from './refusals.ts';
import { responseCases } from './responses.ts';

/** Asks everything, stops the host, reads its logs. Every fault is printed with its case. */
export async function askAll(host: Host, { exportDir, contentDir }: TestSite): Promise<Counts> {
  const { articles, redirects } = loadContent(contentDir, { basePath: '' });
  const cases: Case[] = [
    ...responseCases(exportDir),
    ...oldAddressCases(allRedirects(articles, redirects), host.rawLetters),
    ...refusalCases,
    ...economyCases(host.codings),
  ];
  const counts: Counts = { passed: 0, failed: 0 };
  const count = (title: string, faults: readonly string[]): void => {
    counts[faults.length === 0 ? 'passed' : 'failed']++;
    if (faults.length > 0) console.log(`✗ ${title}: ${faults.join('; ')}`);
  };
  try {
    for (const one of cases) {
      const faults = await one.faults(host).catch((error: Error) => [error.message]);
      count(one.title, faults);
    }
    await whisper(host);
  } finally {
    await host.stop();
  }
  const logs = await host.logs();
  if (logs !== null) count('the logs hold no words of a search', logFaults(logs));
  return counts;
}
