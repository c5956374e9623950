import { Absent } from '../../components/layout/Absent.tsx';
import { Frame } from '../../components/layout/Frame.tsx';
import { currentFrame } from '../../lib/site/frame.ts';
import { pageMetadata } from '../../lib/site/metadata.ts';
import { OFFLINE_ADDRESS } from '../../lib/site/service-worker.ts';
import { currentSite } from '../../lib/site/site.ts';

const TITLE = 'いまは、このページを開けません';
const DESCRIPTION =
  '通信が切れているか、サーバーが応えていません。少し待って、もう一度開いてください。';

export async function generateMetadata() {
  return pageMetadata(await currentSite(), {
    title: TITLE,
    description: DESCRIPTION,
    address: OFFLINE_ADDRESS,
    hidden: true,
  });
}

/** What the service worker shows for a page that it does not keep. */
export default async function Page() {
  const { site, frame } = await currentFrame();
  if (!site.content.site.features.offline) return <Absent />;
  return (
    <Frame frame={frame}>
      <h1>{TITLE}</h1>
      <p className="lead">{DESCRIPTION}</p>
      <p>
        一度開いたページは、通信が切れていても読めます。検索も、この端末で使ったことがあれば動きます。
      </p>
      <p>
        <a href={frame.home}>トップページへ</a>
      </p>
    </Frame>
  );
}
