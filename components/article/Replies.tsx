export interface ReplyData {
  id: string;
  text: string;
  note: string;
  article: { title: string; href: string } | null;
}

/** A provider's own strings and what they mean there; each row has an address. */
export function Replies({ replies }: { replies: ReplyData[] }) {
  if (replies.length === 0) return null;
  return (
    <>
      <h2 id="replies">返ってくる文と、その意味</h2>
      <dl className="replies">
        {replies.map(({ id, text, note, article }) => (
          <div key={id} id={id}>
            <dt lang="en" translate="no">
              <code>{text.replaceAll('*', '…')}</code>
            </dt>
            <dd>
              {note}
              {article && <a href={article.href}>{article.title}</a>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
