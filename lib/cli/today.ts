/** Today's date in Japan, where the content is written and read: `2026-11-24`. */
export const today = (now = new Date()): string =>
  // The Swedish locale writes dates as ISO 8601 does.
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
