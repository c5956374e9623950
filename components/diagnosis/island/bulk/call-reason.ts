/** Why this person is telephoned, in the words of the articles. */
import { noteIn } from '../../../../lib/bounce/wording.ts';
import type { Row } from '../../../../lib/list/row.ts';
import type { DiagnosisData } from '../data.ts';
import { titleIn } from './cells.ts';
import { BULK } from './words.ts';

/**
 * For the reader with the telephone in hand, who does not see the bounce: what the service's own
 * words mean there, else the answer of the article. An article that advises something else (to
 * stop, for an unknown user) gives its first sentence only; then the service's article, or the
 * doubt itself, says why to ask.
 */
export function callReason(row: Row, data: DiagnosisData): string {
  const { article, verdict, deciding, times, why } = row;
  const answer = data.articles[article]?.summary ?? `${titleIn(data)(article)}。`;
  if (verdict === 'retry') return BULK.callRepeated(times) + firstSentence(answer);
  if (deciding.verdict !== verdict) return firstSentence(answer) + why;
  const note = noteIn(deciding.evidence[0]?.why ?? '');
  if (note) return note;
  if (data.rules.articles.find(({ id }) => id === article)?.verdict === verdict) return answer;
  const service = data.services[deciding.provider ?? ''];
  return data.articles[service ?? '']?.summary ?? firstSentence(answer) + BULK.callUnsure;
}

const firstSentence = (text: string): string => {
  const end = text.indexOf('。');
  return end < 0 ? text : text.slice(0, end + 1);
};
