export interface SearchBoxData {
  action: string;
  label: string;
  placeholder: string;
  plain: string;
  /** Script that is loaded on first use. */
  module: string;
  /** Index that the script reads. */
  index: string;
  /** The index as one file, where the other is in pieces: kept for pastes and for use offline. */
  whole?: string | null;
  /** Script and data that read a pasted text, where the site has them. */
  reader?: string | null;
  rules?: string | null;
}

interface Props {
  data: SearchBoxData;
  /** The large box of the home and search pages. */
  large?: boolean;
}

/** Longest query that a form without script sends; a paste would end up in the host's log. */
const PLAIN_LIMIT = 80;

/** Works as a plain form; `layout/island/enhance.ts` takes it over on first use. */
export function SearchBox({ data, large = false }: Props) {
  return (
    <help-search
      class={large ? 'box box-large' : 'box'}
      data-module={data.module}
      data-index={data.index}
      data-whole={data.whole ?? undefined}
      data-reader={data.reader ?? undefined}
      data-rules={data.rules ?? undefined}
    >
      <search>
        <form action={data.action} method="get">
          <label className={large ? 'box-label' : 'visually-hidden'} htmlFor="q">
            {data.label}
          </label>
          <div className="box-row">
            <input
              id="q"
              name="q"
              type="search"
              placeholder={data.placeholder}
              required
              maxLength={PLAIN_LIMIT}
              pattern="[^@]*"
              title={data.plain}
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              enterKeyHint="search"
            />
            <button type="submit" className="main-button">
              検索
            </button>
          </div>
          <noscript>
            <p className="box-plain">{data.plain}</p>
          </noscript>
        </form>
      </search>
    </help-search>
  );
}
