import type { Metadata } from 'next';
import { CodeView } from '../../../components/code/CodeView.tsx';
import { Absent, PLACEHOLDER } from '../../../components/layout/Absent.tsx';
import { Frame } from '../../../components/layout/Frame.tsx';
import { StructuredData } from '../../../components/layout/StructuredData.tsx';
import { codeAddress, codeOfSegment } from '../../../lib/links/address.ts';
import { codePage } from '../../../lib/site/code-page.ts';
import { currentFrame } from '../../../lib/site/frame.ts';
import { pageMetadata } from '../../../lib/site/metadata.ts';
import { currentSite } from '../../../lib/site/site.ts';
import { codeData, dataBlock } from '../../../lib/site/structured-data.ts';

interface Props {
  params: Promise<{ code: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { codes, site } = (await currentSite()).content;
  if (!site.features.codes || codes.length === 0) return [{ code: PLACEHOLDER }];
  return codes.map(({ code }) => ({ code: code.replaceAll('.', '-') }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const site = await currentSite();
  const page = codePage(site, codeOfSegment((await params).code));
  if (!page) return {};
  return pageMetadata(site, {
    title: `${page.code} ${page.name}`,
    description: page.meaning,
    address: codeAddress(page.code),
    type: 'article',
  });
}

export default async function Page({ params }: Props) {
  const { site, frame } = await currentFrame();
  const page = codePage(site, codeOfSegment((await params).code));
  const { codes: words, features } = site.content.site;
  if (!page || !words || !features.codes) return <Absent />;
  return (
    <Frame frame={frame}>
      <StructuredData json={dataBlock(codeData(site, words.title, page))} />
      <CodeView
        code={page}
        share={frame.share}
        crumbs={[
          { title: frame.name, href: frame.home },
          { title: words.title, href: site.href('/codes/') },
        ]}
      />
    </Frame>
  );
}
