import type { Metadata } from 'next';
import { CodeTable } from '../../components/code/CodeTable.tsx';
import { Absent } from '../../components/layout/Absent.tsx';
import { Frame } from '../../components/layout/Frame.tsx';
import { StructuredData } from '../../components/layout/StructuredData.tsx';
import { PrintedAddress } from '../../components/share/PrintedAddress.tsx';
import { Breadcrumbs } from '../../components/ui/Breadcrumbs.tsx';
import { codeTable } from '../../lib/site/code-page.ts';
import { currentFrame } from '../../lib/site/frame.ts';
import { pageMetadata } from '../../lib/site/metadata.ts';
import { printedAt } from '../../lib/site/printed.ts';
import { currentSite } from '../../lib/site/site.ts';
import { dataBlock, pathData } from '../../lib/site/structured-data.ts';

export async function generateMetadata(): Promise<Metadata> {
  const site = await currentSite();
  const words = site.content.site.codes;
  if (!words) return {};
  return pageMetadata(site, { title: words.title, description: words.lead, address: '/codes/' });
}

export default async function Page() {
  const { site, frame } = await currentFrame();
  const { codes: words, features } = site.content.site;
  if (!words || !features.codes) return <Absent />;
  const { reply, enhanced } = codeTable(site);
  return (
    <Frame frame={frame}>
      <StructuredData
        json={dataBlock(pathData(site, [{ title: words.title, address: '/codes/' }]))}
      />
      <Breadcrumbs crumbs={[{ title: frame.name, href: frame.home }]} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <CodeTable
        verdictTitle={site.content.site.verdictTitle}
        tables={[
          { id: 'reply', title: '3桁の番号', rows: reply },
          { id: 'enhanced', title: '点で区切った番号', rows: enhanced },
        ]}
      />
      <PrintedAddress data={printedAt(site, '/codes/')} />
    </Frame>
  );
}
