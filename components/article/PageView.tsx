import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { Contents } from './Contents.tsx';
import { type SectionData, Sections } from './Sections.tsx';

interface Props {
  home: { title: string; href: string };
  page: { title: string; sections: SectionData[] };
}

/** A page that is not an article: its words and nothing else. */
export function PageView({ home, page }: Props) {
  const [lead, ...rest] = page.sections;
  return (
    <article className="article">
      <Breadcrumbs crumbs={[home]} />
      <h1>{page.title}</h1>
      {lead && <Sections sections={[lead]} />}
      <Contents sections={rest} />
      <Sections sections={rest} />
    </article>
  );
}
