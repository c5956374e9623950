import { Phrases } from '../ui/Phrases.tsx';

interface Props {
  /** Script that takes the tool over. */
  module: string;
  rules: string;
  worker: string;
  /** The list of many answers, and its stylesheet: loaded when there are many. */
  bulk: string;
  bulkStyle: string;
  copyWhole: { title: string; href: string } | null;
}

/** The form of the diagnosis page; `island/page.ts` takes it over. */
export function DiagnosisTool({ module, copyWhole, ...data }: Props) {
  return (
    <div
      className="tool"
      data-tool={module}
      data-rules={data.rules}
      data-worker={data.worker}
      data-bulk={data.bulk}
      data-bulk-style={data.bulkStyle}
    >
      <form action="#" method="get">
        <label htmlFor="mail" className="box-label">
          返ってきたメールを、ここに貼ってください
        </label>
        <p id="mail-hint" className="quiet">
          メールの全文がいちばん確かです。550
          などで始まる1行だけでも調べられます。何通か続けて貼ってもかまいません。
        </p>
        <textarea
          id="mail"
          aria-describedby="mail-hint"
          rows={8}
          spellCheck={false}
          autoComplete="off"
        />
        <div className="tool-buttons">
          <button type="submit" className="main-button">
            診断する
          </button>
          <button type="button" data-part="paste" hidden>
            貼り付ける
          </button>
          <label className="button file-button">
            ファイルを選ぶ
            <input
              type="file"
              multiple
              accept=".eml,.msg,.txt,.mbox,.zip,message/rfc822,text/plain,application/zip"
            />
          </label>
          <button type="button" data-part="folder" hidden>
            フォルダーを選ぶ
          </button>
        </div>
        <p className="quiet">
          何百通もあるときは、zip や mbox のファイルを選んでください。宛先ごとの表になります。
          <span className="tool-drag">
            フォルダーやファイルを上の欄へドラッグしてもかまいません。
          </span>
        </p>
        <p className="tool-samples" data-part="samples" hidden>
          <span>見本で試す</span>
        </p>
      </form>
      <p className="quiet">
        貼った文もファイルも、お使いの端末の中だけで調べます。どこにも送りません。この画面を開いたあとなら、機内モードでも診断できます。
      </p>
      {copyWhole && (
        <p>
          全文の写し方は<a href={copyWhole.href}>{copyWhole.title}</a>にあります。
        </p>
      )}
      <p role="status" data-part="status" />
      <div data-part="progress" />
      <div data-part="answers" />
    </div>
  );
}

interface PhraseGroup {
  title: string;
  href: string;
  phrases: string[];
}

/** Looking by eye: what the mail says, and the article that explains it. Works without script. */
export function PhraseList({ groups }: { groups: PhraseGroup[] }) {
  return (
    <details className="texts phrase-list">
      <summary>英文の一覧から、目で探す</summary>
      {groups.map(({ title, href, phrases }) => (
        <section key={href}>
          <h3>
            <a href={href}>{title}</a>
          </h3>
          <Phrases phrases={phrases} />
        </section>
      ))}
    </details>
  );
}
