import { allRedirects, type Redirect } from '../../links/redirects.ts';
import type { HelpSite } from '../site.ts';

/** Every old address of this site, with the one that answers it now. */
export const redirectsOf = ({ content }: HelpSite): Redirect[] =>
  allRedirects(content.articles, content.redirects);
