import type { SectionData } from './Sections.tsx';

/** Contents list: open beside the text on wide screens, folded above it on phones. */
export function Contents({ sections }: { sections: SectionData[] }) {
  const listed = sections.filter(({ id, heading }) => id && heading);
  if (listed.length < 2) return null;
  return (
    <nav className="contents" aria-label="このページの目次">
      <details>
        <summary>
          <span>目次</span>
        </summary>
        <ol>
          {listed.map(({ id, heading, depth }) => (
            <li key={id} className={depth === 3 ? 'contents-sub' : undefined}>
              <a href={`#${id}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
