import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { type SectionData, Sections } from './Sections.tsx';

interface Props {
  home: { title: string; href: string };
  page: { title: string; sections: SectionData[] };
}

/** A page that is not an article: its words and nothing else. */
export function PageView({ home, page }: Props) {
  return (
    <article className="article">
      <Breadcrumbs crumbs={[home]} />
      <h1>{page.title}</h1>
      <Sections sections={page.sections} />
    </article>
  );
}
