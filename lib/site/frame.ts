/** What every page is framed with: names, ways in, and the files it loads. */
import { categoryAddress } from '../links/address.ts';
import { pieceAddress } from '../search/sharded/shard-file.ts';
import { type Assets, bundleAssets } from './assets.ts';
import { type DiagnosisFile, diagnosisFile } from './diagnosis-file.ts';
import { readEnvironment } from './env.ts';
import { FEED_ADDRESS } from './feeds/atom.ts';
import { ONE_FILE_UP_TO, type SearchFiles, searchFiles } from './search-file.ts';
import { currentSite, type HelpSite } from './site.ts';
import { worksOffline } from './works-offline.ts';

export interface FrameData {
  name: string;
  home: string;
  nav: { title: string; href: string }[];
  footer: { text: string; links: { title: string; href: string }[]; operator: string };
  search: {
    action: string;
    label: string;
    placeholder: string;
    plain: string;
    module: string;
    index: string;
    /** The index as one file beside one in pieces: a paste needs it, and so does a reader without a network. */
    whole: string | null;
    /** Script and rules that read a pasted text; null where the site does not diagnose. */
    reader: string | null;
    rules: string | null;
  };
  enhance: string;
  /** Script behind the share box. */
  share: string;
  openSearch: string;
  feed: string;
  style: string;
}

interface Built {
  assets: Assets;
  search: SearchFiles;
  /** Null where the site does not diagnose. */
  diagnosis: DiagnosisFile | null;
}

let built: { site: HelpSite['content']; files: Promise<Built> } | undefined;

/** Bundles and index: once per content while building, anew on each request while writing. */
export async function siteFiles(site: HelpSite): Promise<Built> {
  const { production, oneFileUpTo } = readEnvironment();
  if (!built || built.site !== site.content || !production) {
    const search = searchFiles(site, oneFileUpTo ?? ONE_FILE_UP_TO);
    const files = bundleAssets(process.cwd(), site.content.site, {
      isInPieces: search.pieces.length > 0,
      offline: worksOffline(site.content.site, production),
    }).then((assets) => ({
      assets,
      search,
      diagnosis: site.content.site.features.diagnosis ? diagnosisFile(site) : null,
    }));
    built = { site: site.content, files };
  }
  return built.files;
}

export async function frameOf(site: HelpSite): Promise<FrameData> {
  const { content, href } = site;
  const { assets, search, diagnosis } = await siteFiles(site);
  const links = [
    ...(content.site.features.diagnosis ? [{ title: '診断', href: href('/diagnose/') }] : []),
    ...(content.site.features.codes ? [{ title: '番号の一覧', href: href('/codes/') }] : []),
    ...(['receive', 'flyer', 'privacy', 'accessibility'] as const).flatMap((name) => {
      const page = site.page(name);
      return page ? [{ title: page.title, href: href(`/${name}/`) }] : [];
    }),
    { title: content.site.contact.label, href: href(content.site.contact.href) },
  ];
  return {
    name: content.site.name,
    home: href('/'),
    nav: content.categories.map(({ id, title }) => ({ title, href: href(categoryAddress(id)) })),
    footer: { text: content.site.footer, links, operator: content.site.operator },
    search: {
      action: href('/search/'),
      label: content.site.search.label,
      placeholder: content.site.search.placeholder,
      plain: content.site.search.plain,
      module: href(`/assets/${assets.search.file}`),
      index: href(`/search-index/${search.first.file}`),
      whole:
        search.pieces.length > 0
          ? href(`/search-index/${pieceAddress(search.first.file, 'all')}`)
          : null,
      reader: assets.reader ? href(`/assets/${assets.reader.file}`) : null,
      rules: diagnosis ? href(`/search-index/${diagnosis.file}`) : null,
    },
    enhance: href(`/assets/${assets.enhance.file}`),
    share: href(`/assets/${assets.share.file}`),
    openSearch: href('/opensearch.xml'),
    feed: href(FEED_ADDRESS),
    style: href(`/assets/${assets.site.file}`),
  };
}

/** Site and frame together, as every page needs them. */
export async function currentFrame(): Promise<{ site: HelpSite; frame: FrameData }> {
  const site = await currentSite();
  return { site, frame: await frameOf(site) };
}
