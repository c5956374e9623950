import type { ReactNode } from 'react';
import { QrCode, type QrData } from '../ui/QrCode.tsx';
import type { Place } from './island/printed.ts';
import { MENU_PATHS } from './paths.ts';
import { REGISTER, SEND_ON, UNSUBSCRIBE } from './words.ts';

interface Props {
  /** The page for the customers; null where this site has none. */
  receive: { address: string; qr: QrData } | null;
}

/** One A4 side: filled in by `island/sheet.ts`, or by hand where a line is left. */
export function FlyerSheet({ receive }: Props) {
  return (
    <section className="sheet" aria-label="印刷されるお知らせ">
      <p className="sheet-from">
        <At place="shop">
          <Blank wide label="お店・会社の名前" />
        </At>
        より
      </p>
      <h2>はじめてのメールを、お送りします</h2>
      <p className="sheet-date">
        <At place="date">
          <Blank label="年" />年<Blank label="月" />月
          <span className="sheet-together">
            <Blank label="日" />
            日(
            <Blank label="曜日" />
            )に
          </span>
          <span className="sheet-together">{SEND_ON}</span>
        </At>
      </p>
      <dl>
        <Row place="senderName" label="差出人の名前" />
        <Row place="senderAddress" label="差出人のアドレス" />
        <Row place="subject" label="件名のはじめ" />
      </dl>
      <h3>受け取れるように、登録をお願いします</h3>
      <p data-place="registerLead">{REGISTER.blank.lead}</p>
      <div className="sheet-register">
        <p data-place="registerName">{REGISTER.blank.name}</p>
        <p className="sheet-code">
          <At place="register">
            <Blank wide label={REGISTER.blank.name} />
          </At>
        </p>
        <p className="sheet-note" data-place="oneLine" />
        <p className="sheet-note" data-part="lookalikes" />
      </div>
      <div className={receive ? 'sheet-ways sheet-ways-qr' : 'sheet-ways'}>
        <Ways more={receive !== null} />
        {receive && (
          <div className="sheet-qr">
            <QrCode
              data={receive.qr}
              label={`くわしい手順のページ(${receive.address})の二次元コード`}
            />
            <p>くわしい手順</p>
          </div>
        )}
      </div>
      {receive && (
        <p className="sheet-address">
          くわしい手順のページ: <span className="sheet-mono">{receive.address}</span>{' '}
          <span className="sheet-together">(二次元コードからも開けます)</span>
        </p>
      )}
      <h3>届かないときは</h3>
      <p>
        まず「迷惑メール」フォルダーをご覧ください。しばらくすると自動で消えることがあるので、お早めにお願いします。見つからないときは、次の番号へお知らせください。
      </p>
      <dl className="sheet-pair">
        <Row place="phone" label="電話番号" />
        <Row place="hours" label="受付時間" />
      </dl>
      <h3>配信を止めたいときは</h3>
      <p data-place="unsubscribe">{UNSUBSCRIBE}</p>
    </section>
  );
}

/** How to register, service by service, and what to do where the way is not known. */
function Ways({ more }: { more: boolean }) {
  return (
    <div>
      <dl className="sheet-paths">
        {MENU_PATHS.map(({ service, path }) => (
          <div key={service}>
            <dt>{service}</dt>
            <dd>{path}</dd>
          </div>
        ))}
        <div>
          <dt>ほかの会社</dt>
          <dd>
            {more
              ? 'ドコモ、Yahoo!メールなどは、くわしい手順のページをご覧ください'
              : '各社のヘルプか窓口でおたずねください'}
          </dd>
        </div>
      </dl>
      <p className="sheet-note">
        画面は変わることがあります。見つからないときは、各社のヘルプで「
        <span data-place="searchTerm">{REGISTER.blank.term}</span>
        」を探すか、各社の窓口でおたずねください。迷惑メール対策は切らずに、登録だけをお願いします。暗証番号やパスワードは、だれにも教えないでください。
      </p>
    </div>
  );
}

function Row({ place, label }: { place: Place; label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-place={place} className={place === 'senderAddress' ? 'sheet-mono' : undefined}>
        <Blank wide label={label} />
      </dd>
    </div>
  );
}

const At = ({ place, children }: { place: Place; children: ReactNode }) => (
  <span data-place={place}>{children}</span>
);

/** A line to write on. */
function Blank({ label, wide = false }: { label: string; wide?: boolean }) {
  return (
    <span className={wide ? 'blank blank-wide' : 'blank'}>
      <span className="visually-hidden">({label}を書き込む欄)</span>
    </span>
  );
}
