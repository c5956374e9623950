/** Text inside XML. */

/**
 * What XML 1.0 (§2.2, Char) has no place for, even as a reference: control characters, halves of
 * surrogate pairs (with `u`, one matches only where its other half is missing), U+FFFE and U+FFFF.
 */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * Escapes text for an element or a quoted attribute. Characters without a place in XML are left out:
 * one of them, pasted into an article, would make readers refuse the whole feed.
 */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(NO_CHARACTER, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
