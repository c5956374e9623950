export interface SectionData {
  id: string | null;
  aliases: string[];
  depth: 2 | 3 | null;
  heading: string | null;
  /** Sanitised by lib/markdown. */
  html: string;
}

/** A page's text, section by section; every heading carries its own address. */
export function Sections({ sections }: { sections: SectionData[] }) {
  return sections.map((section) => <Section key={section.id ?? ''} section={section} />);
}

function Section({ section: { id, aliases, depth, heading, html } }: { section: SectionData }) {
  const Heading = depth === 3 ? 'h3' : 'h2';
  return (
    <>
      {id && heading && (
        <div className="heading">
          {aliases.map((alias) => (
            <span key={alias} id={alias} />
          ))}
          <Heading id={id}>{heading}</Heading>
          <a className="heading-link" href={`#${id}`}>
            <span aria-hidden="true">#</span>
            <span className="visually-hidden">「{heading}」へのリンク</span>
          </a>
        </div>
      )}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown has sanitised it against an allow-list */}
      {html && <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />}
    </>
  );
}
