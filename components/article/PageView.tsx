import { PrintedAddress, type PrintedData } from '../share/PrintedAddress.tsx';
import { Breadcrumbs } from '../ui/Breadcrumbs.tsx';
import { Contents } from './Contents.tsx';
import { type SectionData, Sections } from './Sections.tsx';

interface Props {
  home: { title: string; href: string };
  page: { title: string; sections: SectionData[] };
  /** Left out where something else of the page is what gets printed. */
  printed?: PrintedData;
}

/** A page that is not an article: its words and nothing else. */
export function PageView({ home, page, printed }: Props) {
  const [lead, ...rest] = page.sections;
  return (
    <article className="article">
      <Breadcrumbs crumbs={[home]} />
      <h1>{page.title}</h1>
      {lead && <Sections sections={[lead]} />}
      <Contents sections={rest} />
      <Sections sections={rest} />
      {printed && <PrintedAddress data={printed} />}
    </article>
  );
}
