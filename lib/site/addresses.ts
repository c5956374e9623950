/** Every page of this site that is meant to be found. */
import { articleAddress, categoryAddress, codeAddress } from '../links/address.ts';
import type { HelpSite } from './site.ts';

export interface PageAddress {
  /** Without base path. */
  address: string;
  /** Day its facts were last checked, where one is known. */
  changed?: string;
}

/** Home first, then categories, articles, pages, the diagnosis and codes. */
export function siteAddresses({ content }: HelpSite): PageAddress[] {
  const { features } = content.site;
  const pages = Object.values(content.pages).filter(
    ({ name }) => name !== 'flyer' || features.flyer,
  );
  return [
    { address: '/' },
    ...content.categories.map(({ id }) => ({ address: categoryAddress(id) })),
    ...content.articles.map(({ id, checked }) => ({
      address: articleAddress(id),
      changed: checked,
    })),
    ...pages.map(({ name, checked }) => ({ address: `/${name}/`, changed: checked })),
    ...(features.diagnosis ? [{ address: '/diagnose/' }] : []),
    ...(features.codes && content.codes.length > 0 ? [{ address: '/codes/' }] : []),
    ...(features.codes ? content.codes.map(({ code }) => ({ address: codeAddress(code) })) : []),
  ];
}
