/** An answer as plain text for a mail (the template stands in `site.yml`). */
import type { Diagnosis } from '../../../lib/bounce/diagnosis.ts';
import type { DiagnosisData } from './data.ts';

/** @param withAddress whether the recipient's address may stand in it */
export function replyText(diagnosis: Diagnosis, data: DiagnosisData, withAddress: boolean): string {
  const { summary = '', address = '' } = data.articles[diagnosis.article] ?? {};
  const verdict = data.verdicts[diagnosis.verdict];
  const label = [verdict?.label, verdict?.note].filter(Boolean).join('。');
  const filled = data.reply
    .replaceAll('{summary}', summary)
    .replaceAll('{verdict}', label)
    .replaceAll('{url}', address)
    .trim();
  const recipient = diagnosis.listed ?? diagnosis.recipient;
  return withAddress && recipient ? `${recipient}\n${filled}` : filled;
}
