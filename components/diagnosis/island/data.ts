/** The rules and words of diagnosis, fetched once and again after a failure. */
import type { Verdict } from '../../../lib/bounce/diagnosis.ts';
import type { Rules } from '../../../lib/bounce/rules.ts';
import type { RepeatRule } from '../../../lib/list/row.ts';
import { fetchJson } from '../../ui/fetch-json.ts';

export interface ArticleWords {
  title: string;
  summary: string;
  /** Absolute: it goes into copied replies. */
  address: string;
  /** Section that says what to do next. */
  next?: string;
}

export interface DiagnosisData {
  rules: Rules;
  verdicts: Partial<Record<Verdict, { word: string; label: string; note?: string }>>;
  verdictTitle: string;
  /** Template of a copied reply. */
  reply: string;
  /** Failures in a row after which an address rests. */
  repeat: RepeatRule;
  articles: Record<string, ArticleWords | undefined>;
  /** The article about a receiving service, by the id of `providers.yml`. */
  services: Record<string, string | undefined>;
  /** Codes that have a page. */
  codes: string[];
  /** Base path before addresses: `''` or `/help`. */
  basePath: string;
}

let loading: Promise<DiagnosisData> | undefined;

/** @param address of the rules file. @throws when it cannot be had */
export function diagnosisData(address: string): Promise<DiagnosisData> {
  loading ??= fetchJson<Omit<DiagnosisData, 'basePath'>>(address)
    .then((data) => ({
      ...data,
      basePath: address.slice(0, address.indexOf('/search-index/')),
    }))
    .catch((error) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
