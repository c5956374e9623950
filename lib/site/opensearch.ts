/** Lets a browser search this site from its address bar (OpenSearch 1.1). */
import { escapeXml } from './feeds/xml.ts';
import type { HelpSite } from './site.ts';

export function openSearchDescription(site: HelpSite): string {
  const { name, description } = site.content.site;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml([...name].slice(0, SHORT_NAME).join(''))}</ShortName>
  <Description>${escapeXml(description)}</Description>
  <Url type="text/html" method="get" template="${escapeXml(site.absolute('/search/'))}?q={searchTerms}"/>
  <Image width="32" height="32" type="image/svg+xml">${escapeXml(site.absolute('/icon.svg'))}</Image>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>ja</Language>
</OpenSearchDescription>
`;
}

/** Longest short name that OpenSearch 1.1 allows, in characters. */
const SHORT_NAME = 16;
