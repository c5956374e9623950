import { PageView } from '../../components/article/PageView.tsx';
import { FlyerTool } from '../../components/flyer/FlyerTool.tsx';
import { Absent } from '../../components/layout/Absent.tsx';
import { Frame } from '../../components/layout/Frame.tsx';
import { flyerPage } from '../../lib/site/flyer-page.ts';
import { currentFrame } from '../../lib/site/frame.ts';
import { contentMetadata } from '../_pages/content-page.tsx';

export const generateMetadata = contentMetadata('flyer');

export default async function Page() {
  const { site, frame } = await currentFrame();
  const flyer = await flyerPage(site);
  if (!flyer) return <Absent />;
  return (
    <Frame frame={frame}>
      <PageView home={{ title: frame.name, href: frame.home }} page={flyer.page} />
      <FlyerTool {...flyer.tool} />
    </Frame>
  );
}
