/** One answer as the reader sees it: verdict, cause, proof, what to do. */
import type { Diagnosis } from '../../../lib/bounce/diagnosis.ts';
import { NOT_A_BOUNCE } from '../../../lib/bounce/diagnosis.ts';
import { codeAddress } from '../../../lib/links/address.ts';
import { copyButton } from '../../ui/copy.ts';
import { element, icon } from '../../ui/dom.ts';
import type { DiagnosisData } from './data.ts';
import { findEvidence } from './evidence.ts';
import { diagnosisReply } from './reply.ts';
import { CERTAINTY, WORDS } from './words.ts';

/** Of an answer's heading; its parts stand one below. */
type Level = 2 | 3;

/**
 * @param text what the reader pasted, to show the proof in it; empty for files
 * @param level of the heading: 2 above search results, 3 in the list of the diagnosis page
 */
export function answerView(
  diagnosis: Diagnosis,
  data: DiagnosisData,
  text: string,
  level: Level,
): HTMLElement {
  const article = data.articles[diagnosis.article];
  const title = diagnosis.article === NOT_A_BOUNCE ? WORDS.notABounce : (article?.title ?? '');
  const heading = element(
    level === 2 ? 'h2' : 'h3',
    { class: 'answer-title', tabindex: '-1' },
    title,
  );
  return element(
    'section',
    {
      class: 'answer',
      'data-article': diagnosis.article,
      'data-verdict': diagnosis.verdict,
    },
    heading,
    recipientView(diagnosis),
    verdictView(diagnosis, data),
    element('p', { class: 'answer-summary' }, article?.summary ?? ''),
    evidenceView(diagnosis, text, level),
    diagnosis.cut ? element('p', { class: 'quiet' }, WORDS.cut) : null,
    codesView(diagnosis, data, level),
    othersView(diagnosis, data, level),
    actionsView(diagnosis, data),
  );
}

const partHeading = (level: Level, words: string): HTMLElement =>
  element(level === 2 ? 'h3' : 'h4', { class: 'answer-part' }, words);

function recipientView({ recipient, listed }: Diagnosis): HTMLElement {
  const address = recipient
    ? element('span', { translate: 'no', class: 'answer-address' }, recipient)
    : WORDS.noRecipient;
  return element(
    'div',
    { class: 'answer-recipient' },
    element('p', {}, `${WORDS.recipient} `, address),
    listed
      ? element(
          'p',
          {},
          `${WORDS.listed} `,
          element('span', { translate: 'no', class: 'answer-address' }, listed),
          element('span', { class: 'quiet' }, WORDS.listedWhy),
        )
      : null,
  );
}

function verdictView(
  { verdict, certainty, article }: Diagnosis,
  data: DiagnosisData,
): HTMLElement | null {
  const words = data.verdicts[verdict];
  if (!words) return null;
  const sure = CERTAINTY[certainty];
  return element(
    'div',
    { class: `card verdict-${verdict}` },
    icon(verdict),
    element(
      'div',
      {},
      element('p', { class: 'card-title' }, data.verdictTitle),
      element('p', { class: 'card-label' }, words.label),
      words.note ? element('p', { class: 'card-note' }, words.note) : null,
      article === NOT_A_BOUNCE
        ? null
        : element('p', { class: 'card-sure' }, element('b', {}, sure.label), `: ${sure.why}`),
    ),
  );
}

function evidenceView({ evidence }: Diagnosis, text: string, level: Level): HTMLElement {
  const figures = evidence.map(({ text: line, why }) => {
    const found = text ? findEvidence(text, line) : null;
    const shown = found
      ? [found.before, element('mark', {}, found.line), found.after]
      : [element('mark', {}, line)];
    const language: Record<string, string> = /[^\p{ASCII}]/u.test(line) ? {} : { lang: 'en' };
    return element(
      'figure',
      { class: 'proof' },
      element('pre', { translate: 'no', ...language }, element('code', {}, ...shown)),
      element('figcaption', {}, why),
    );
  });
  return element(
    'div',
    {},
    partHeading(level, WORDS.evidence),
    ...(figures.length > 0 ? figures : [element('p', {}, WORDS.noEvidence)]),
  );
}

function codesView(
  { status, reply }: Diagnosis,
  { codes, basePath }: DiagnosisData,
  level: Level,
): HTMLElement | null {
  const named = [reply, status].filter((code) => code !== undefined);
  if (named.length === 0) return null;
  const items = named.map((code) => {
    const text = element('code', {}, code);
    return element(
      'li',
      {},
      codes.includes(code) ? element('a', { href: basePath + codeAddress(code) }, text) : text,
    );
  });
  return element(
    'div',
    { class: 'answer-codes' },
    partHeading(level, WORDS.codes),
    element('ul', { class: 'chips' }, ...items),
  );
}

function othersView(
  { others = [] }: Diagnosis,
  data: DiagnosisData,
  level: Level,
): HTMLElement | null {
  const items = others.flatMap(({ article, why }) => {
    const words = data.articles[article];
    return words
      ? [
          element(
            'li',
            {},
            element('a', { href: pathOf(words.address) }, words.title),
            element('span', { class: 'quiet' }, why),
          ),
        ]
      : [];
  });
  if (items.length === 0) return null;
  return element('div', {}, partHeading(level, WORDS.others), element('ul', {}, ...items));
}

function actionsView(diagnosis: Diagnosis, data: DiagnosisData): HTMLElement | null {
  const article = data.articles[diagnosis.article];
  if (!article) return null;
  const { section = article.next } = diagnosis;
  const path = pathOf(article.address);
  const tick = element('input', { type: 'checkbox' });
  const status = element('span', { role: 'status', class: 'answer-status' });
  const hasAddress = (diagnosis.listed ?? diagnosis.recipient) !== null;
  return element(
    'div',
    { class: 'answer-actions' },
    element(
      'a',
      { class: 'button main-button', href: section ? `${path}#${section}` : path },
      WORDS.next,
    ),
    copyButton(WORDS.copyReply, () => diagnosisReply(diagnosis, data, tick.checked), status, WORDS),
    copyButton(WORDS.copyLink, () => article.address, status, WORDS),
    hasAddress ? element('label', {}, tick, WORDS.withAddress) : null,
    status,
  );
}

/** Links of the page stay on this host, wherever the site says it is published. */
const pathOf = (address: string): string => new URL(address).pathname;
