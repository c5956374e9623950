/** Title, description, canonical address and preview of a page, in the shape Next's metadata takes. */
import { PICTURE_SIZE, previewPicture } from './preview-picture.ts';
import type { HelpSite } from './site.ts';

interface Described {
  title: string;
  description: string;
  /** Address without base path. */
  address: string;
  type?: 'website' | 'article';
  /** Category whose picture previews show; the site's own where there is none. */
  category?: string;
  /** The same text for programs, without base path. */
  markdown?: string;
  /** Left out of search engines and the sitemap. */
  hidden?: boolean;
}

export function pageMetadata(
  site: HelpSite,
  { title, description, address, type, category, markdown, hidden }: Described,
) {
  const { name } = site.content.site;
  const url = site.absolute(address);
  const picture = previewPicture(site, category);
  return {
    title: title === name ? name : `${title} | ${name}`,
    description,
    alternates: {
      canonical: url,
      ...(markdown ? { types: { 'text/markdown': site.absolute(markdown) } } : {}),
    },
    ...(hidden ? { robots: { index: false } } : {}),
    openGraph: {
      title,
      description,
      url,
      siteName: name,
      locale: 'ja_JP',
      type: type ?? 'website',
      images: [
        {
          url: site.absolute(`/og/${picture.file}`),
          ...PICTURE_SIZE,
          alt: picture.alt,
          type: 'image/png',
        },
      ],
    },
    // Small picture, so that title and answer are what is read.
    twitter: { card: 'summary' as const },
  };
}
