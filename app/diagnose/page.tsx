import type { Metadata } from 'next';
import { DiagnosisTool, PhraseList } from '../../components/diagnosis/DiagnosisTool.tsx';
import { Absent } from '../../components/layout/Absent.tsx';
import { Frame } from '../../components/layout/Frame.tsx';
import { PrintedAddress } from '../../components/share/PrintedAddress.tsx';
import { Breadcrumbs } from '../../components/ui/Breadcrumbs.tsx';
import { diagnosisPage } from '../../lib/site/diagnosis-page.ts';
import { currentFrame } from '../../lib/site/frame.ts';
import { pageMetadata } from '../../lib/site/metadata.ts';
import { currentSite } from '../../lib/site/site.ts';

const TITLE = 'エラーメールを診断する';
const DESCRIPTION =
  '返ってきたメールを貼ると、届かなかった理由と、名簿の宛先をどうするかが分かります。貼った文はどこにも送りません。';

export async function generateMetadata(): Promise<Metadata> {
  return pageMetadata(await currentSite(), {
    title: TITLE,
    description: DESCRIPTION,
    address: '/diagnose/',
  });
}

export default async function Page() {
  const { site, frame } = await currentFrame();
  const page = await diagnosisPage(site);
  if (!page) return <Absent />;
  return (
    <Frame frame={frame}>
      <Breadcrumbs crumbs={[{ title: frame.name, href: frame.home }]} />
      <h1>{TITLE}</h1>
      <noscript>
        <p className="results-note">
          診断には JavaScript
          を使います。使えないときは、メールの中の英文を下の一覧と見比べてください。見る場所は
          <a href={page.readBounce}>エラーメールの読み方</a>にあります。
        </p>
      </noscript>
      <DiagnosisTool {...page.tool} />
      <PhraseList groups={page.phrases} />
      <PrintedAddress data={page.printed} />
    </Frame>
  );
}
