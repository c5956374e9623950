/** What the help center says about an article (`/api/articles/<id>.json`). */

export interface Answer {
  title: string;
  summary: string;
  url: string;
  verdict: { label: string; note: string | null } | null;
}

/** The ids that articles may have: nothing else gets into an address. */
const ID = /^[a-z][a-z0-9-]*$/;

/**
 * Asks without cookies and without naming the page that asks.
 * @param home absolute address of the help center, ending in `/`
 * @throws when there is no such article, or something else answers
 */
export async function fetchAnswer(home: string, id: string): Promise<Answer> {
  if (!ID.test(id)) throw new Error(`no article is called ${id}`);
  const response = await fetch(`${home}api/articles/${id}.json`, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  const answer: unknown = await response.json();
  if (!isAnswer(answer, home)) throw new Error(`${id} is no answer of version 1`);
  return answer;
}

/** A link leads to the help center or nowhere. */
export function isAnswer(value: unknown, home: string): value is Answer {
  const { version, title, summary, url, verdict } = Object(value) as Record<string, unknown>;
  return (
    version === 1 &&
    typeof title === 'string' &&
    typeof summary === 'string' &&
    typeof url === 'string' &&
    url.startsWith(home) &&
    (verdict === null || typeof (Object(verdict) as { label?: unknown }).label === 'string')
  );
}
