/** The link by which readers say what they did not understand. No script and no count: a mail or a form. */
import type { Site } from '../content/data-schema.ts';

export interface FeedbackLink {
  label: string;
  href: string;
}

/**
 * @param page title and absolute address: all that the link says of the reader's visit
 * @returns null where the site asks for no feedback
 */
export function feedbackLink(
  feedback: Site['feedback'],
  page: { title: string; url: string },
): FeedbackLink | null {
  if (!feedback) return null;
  // The template itself may hold Japanese (RFC 6068 §2 wants it percent-encoded), or `%0A` for a new line.
  const href = feedback.href
    .replaceAll(/[^\x21-\x7e]+/g, encodeURIComponent)
    .replaceAll('{title}', encodeURIComponent(page.title))
    .replaceAll('{url}', encodeURIComponent(page.url));
  return { label: feedback.label, href };
}
