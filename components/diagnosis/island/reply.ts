/** The answer to one recipient as a reply. */
import type { Diagnosis } from '../../../lib/bounce/diagnosis.ts';
import { replyText } from '../../../lib/links/reply.ts';
import type { DiagnosisData } from './data.ts';

/** @param withAddress whether the recipient's address may stand in it */
export function diagnosisReply(
  diagnosis: Diagnosis,
  data: DiagnosisData,
  withAddress: boolean,
): string {
  const { title = '', summary = '', address = '' } = data.articles[diagnosis.article] ?? {};
  const { label = '', note } = data.verdicts[diagnosis.verdict] ?? {};
  const verdict = note ? `${label}(${note})` : label;
  const text = replyText(data.reply, { title, summary, verdict, url: address });
  const recipient = diagnosis.listed ?? diagnosis.recipient;
  return withAddress && recipient ? `${recipient}\n${text}` : text;
}
