import type { QrData } from '../ui/QrCode.tsx';
import { FlyerForm } from './FlyerForm.tsx';
import { FlyerSheet } from './FlyerSheet.tsx';

interface Props {
  /** Script that takes the tool over. */
  module: string;
  /** Domains that many people send from, separated by blanks. */
  shared: string;
  receive: { address: string; qr: QrData } | null;
}

/** Form and sheet, side by side where there is room; without script the sheet alone, to fill in by hand. */
export function FlyerTool({ module, shared, receive }: Props) {
  return (
    <div className="flyer" data-tool={module} data-shared={shared}>
      <FlyerForm />
      <noscript>
        <p className="results-note">
          入力欄には JavaScript
          を使います。使えないときは、次のお知らせをそのまま印刷して、手で書いてください。枠の中には、自社のドメインを書きます。gmail.com
          や docomo.ne.jp
          のように、ほかの人も使うドメインのときは、アドレスをはじめから終わりまで全部書いてください。
        </p>
      </noscript>
      <div className="sheet-frame">
        <FlyerSheet receive={receive} />
      </div>
    </div>
  );
}
