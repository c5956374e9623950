import type { Metadata } from 'next';
import { PageView } from '../../components/article/PageView.tsx';
import { Absent } from '../../components/layout/Absent.tsx';
import { Frame } from '../../components/layout/Frame.tsx';
import type { PageName } from '../../lib/content/model.ts';
import { currentFrame } from '../../lib/site/frame.ts';
import { pageMetadata } from '../../lib/site/metadata.ts';
import { printedAt } from '../../lib/site/printed.ts';
import { currentSite } from '../../lib/site/site.ts';

/** Title and description of the page made from `content/<name>.md`; nothing when there is no such file. */
export const contentMetadata = (name: PageName) => async (): Promise<Metadata> => {
  const site = await currentSite();
  const page = site.page(name);
  if (!page) return {};
  const { title, summary: description } = page;
  return pageMetadata(site, { title, description, address: `/${name}/` });
};

/** The page itself. */
export const contentPage = (name: PageName) => async () => {
  const { site, frame } = await currentFrame();
  const page = site.page(name);
  if (!page) return <Absent />;
  return (
    <Frame frame={frame}>
      <PageView
        home={{ title: frame.name, href: frame.home }}
        page={page}
        printed={printedAt(site, `/${name}/`)}
      />
    </Frame>
  );
};
