/** Title, description, canonical address and preview of a page, in the shape Next's metadata takes. */
import type { HelpSite } from './site.ts';

interface Described {
  title: string;
  description: string;
  /** Address without base path. */
  address: string;
  type?: 'website' | 'article';
  /** Left out of search engines and the sitemap. */
  hidden?: boolean;
}

export function pageMetadata(
  site: HelpSite,
  { title, description, address, type, hidden }: Described,
) {
  const { name } = site.content.site;
  const url = site.absolute(address);
  return {
    title: title === name ? name : `${title} | ${name}`,
    description,
    alternates: { canonical: url },
    ...(hidden ? { robots: { index: false } } : {}),
    openGraph: {
      title,
      description,
      url,
      siteName: name,
      locale: 'ja_JP',
      type: type ?? 'website',
    },
    twitter: { card: 'summary' as const },
  };
}
