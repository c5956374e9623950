export interface ShareData {
  title: string;
  summary: string;
  /** The verdict in words, or empty. */
  verdict: string;
  /** Absolute address. */
  url: string;
  /** Template of a reply. */
  template: string;
}

/**
 * The address to select by hand; `island/share.ts` adds the buttons when it is opened.
 * @param module that script's address
 */
export function ShareBox({ data, module }: { data: ShareData; module: string }) {
  const { title, summary, verdict, url, template } = data;
  return (
    <details
      className="share"
      data-share={module}
      data-title={title}
      data-summary={summary}
      data-verdict={verdict}
      data-url={url}
      data-template={template}
    >
      <summary>この答えを知らせる</summary>
      <p className="share-address" translate="no">
        {url}
      </p>
    </details>
  );
}
