/** One A4 side with blanks to fill in by hand; prints without the page around it. */
export function FlyerSheet() {
  return (
    <section className="sheet" aria-label="印刷されるお知らせ">
      <p className="sheet-from">
        <Blank wide label="お店・会社の名前" />
        より
      </p>
      <h2>はじめてのメールを、お送りします</h2>
      <p className="sheet-date">
        <Blank label="年" />年<Blank label="月" />月<Blank label="日" />
        日(
        <Blank label="曜日" />
        )に届く予定です。
      </p>
      <dl>
        <Row label="差出人の名前" />
        <Row label="差出人のアドレス" />
        <Row label="件名のはじめ" />
      </dl>
      <h3>受信できるように、登録をお願いします</h3>
      <p>
        お使いの携帯電話やメールの設定で、受信するメールに次のドメイン(アドレスの「@」より右側)を登録してください。
      </p>
      <p className="sheet-domain">
        <span className="visually-hidden">登録していただくドメイン:</span>
        <Blank wide label="ドメイン" />
      </p>
      <p>
        設定の画面は変わることがあります。見つからないときは、各社のヘルプで「受信したいドメインの登録」を探すか、お店でおたずねください。
      </p>
      <h3>届かないときは</h3>
      <p>
        まず「迷惑メール」フォルダーをご覧ください。しばらくすると自動で消えることがあるので、お早めにお願いします。見つからないときは、下の番号へお知らせください。
      </p>
      <dl>
        <Row label="電話番号" />
        <Row label="受付時間" />
      </dl>
      <h3>配信を止めたいときは</h3>
      <p>メールの終わりにある「配信停止」から、または上の電話番号へご連絡ください。</p>
    </section>
  );
}

function Row({ label }: { label: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd className="blank blank-wide" />
    </div>
  );
}

/** A line to write on. */
function Blank({ label, wide = false }: { label: string; wide?: boolean }) {
  return (
    <span className={wide ? 'blank blank-wide' : 'blank'}>
      <span className="visually-hidden">({label}を書き込む欄)</span>
    </span>
  );
}
