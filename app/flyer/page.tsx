import { PageView } from '../../components/article/PageView.tsx';
import { FlyerSheet } from '../../components/flyer/FlyerSheet.tsx';
import { Absent } from '../../components/layout/Absent.tsx';
import { Frame } from '../../components/layout/Frame.tsx';
import { currentFrame } from '../../lib/site/frame.ts';
import { contentMetadata } from '../_pages/content-page.tsx';

export const generateMetadata = contentMetadata('flyer');

export default async function Page() {
  const { site, frame } = await currentFrame();
  const page = site.page('flyer');
  if (!page || !site.content.site.features.flyer) return <Absent />;
  return (
    <Frame frame={frame}>
      <PageView home={{ title: frame.name, href: frame.home }} page={page} />
      <FlyerSheet />
    </Frame>
  );
}
