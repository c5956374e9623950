/** Why this person is telephoned, in the words of the articles. */
import { UNDECIDABLE_SERVICES } from '../../../../lib/bounce/caution.ts';
import { noteIn } from '../../../../lib/bounce/wording.ts';
import type { Row } from '../../../../lib/list/row.ts';
import type { DiagnosisData } from '../data.ts';
import { titleIn } from './cells.ts';
import { BULK } from './words.ts';

/**
 * For the reader with the telephone in hand, who does not see the bounce: the answer of the article
 * that says to ask, or what the service's own words mean there. Where the article says something
 * else (to stop, for an unknown user), the article of the service that cannot tell an unknown user
 * from a refusal, or the doubt itself, is why to ask.
 */
export function callReason(row: Row, data: DiagnosisData): string {
  const { article, verdict, deciding, times, why } = row;
  const answer = data.articles[article]?.summary ?? `${titleIn(data)(article)}。`;
  if (verdict === 'retry') return BULK.callRepeated(times) + firstSentence(answer);
  if (deciding.verdict !== verdict) return firstSentence(answer) + why;
  const saysSo = data.rules.articles.find(({ id }) => id === article)?.verdict === verdict;
  return (
    (saysSo ? undefined : undecidable(deciding.provider, data)) ??
    noteIn(deciding.evidence[0]?.why ?? '') ??
    (saysSo ? answer : firstSentence(answer) + BULK.callUnsure)
  );
}

function undecidable(service = '', { services, articles }: DiagnosisData): string | undefined {
  const article = UNDECIDABLE_SERVICES.has(service) ? services[service] : undefined;
  return article === undefined ? undefined : articles[article]?.summary;
}

const firstSentence = (text: string): string => {
  const end = text.indexOf('。');
  return end < 0 ? text : text.slice(0, end + 1);
};
