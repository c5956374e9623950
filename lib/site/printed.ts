/** What a printed page says of itself: its address, as letters and as a QR code. */
import { type QrPath, qrPath } from './qr.ts';
import type { HelpSite } from './site.ts';

/** @param address of the page, from the site's root: `/codes/` */
export function printedAt(
  site: Pick<HelpSite, 'absolute'>,
  address: string,
): { url: string; qr: QrPath } {
  const url = site.absolute(address);
  return { url, qr: qrPath(url) };
}
