import { QrCode, type QrData } from '../ui/QrCode.tsx';

export interface PrintedData {
  /** Absolute address. */
  url: string;
  qr: QrData;
}

/** On paper only: whoever holds the sheet gets back to the page, by camera or by typing. */
export function PrintedAddress({ data: { url, qr } }: { data: PrintedData }) {
  return (
    <aside className="printed-address">
      <QrCode data={qr} label="このページのアドレスの QRコード" />
      <p>
        このページは、次のアドレスでも読めます。
        <br />
        <span translate="no">{url}</span>
      </p>
    </aside>
  );
}
