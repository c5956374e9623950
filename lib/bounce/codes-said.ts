/** The codes to show for a recipient: the most telling of the fields and the lines. */
import { isVague } from './codes.ts';
import type { Failure } from './report.ts';

/** The most telling enhanced code: the line's own, else the field, unless that is `5.0.0` and a line knows more. */
export function statusOf(own: string | undefined, failure: Failure): string | undefined {
  if (own && !isVague(own)) return own;
  const field = failure.status;
  if (field && !isVague(field)) return field;
  const near = failure.lines.find(
    ({ nearness, unit }) => nearness !== 'text' && unit.codes.statuses.some((s) => !isVague(s)),
  );
  return near?.unit.codes.statuses.find((status) => !isVague(status)) ?? own ?? field;
}

/** The reply code that stands nearest to the recipient. */
export const nearestReply = (failure: Failure): string | undefined =>
  failure.lines.find(({ unit }) => unit.codes.replies.length > 0)?.unit.codes.replies[0];
