/** Every class of response, with what it must carry. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  IMMUTABLE_CACHE,
  openHeaders,
  PAGE_CACHE,
  SECURITY_HEADERS,
} from '../../site/host/policy.ts';
import { escaped } from '../../site/host/rules.ts';
import { ask } from './ask.ts';
import { type Case, headerFaults, statusFault } from './case.ts';

const HTML = /^text\/html; ?charset=utf-8$/i;
const SCRIPT = /^(?:text|application)\/javascript; ?charset=utf-8$/i;
const STYLE = /^text\/css; ?charset=utf-8$/i;
/** JSON is UTF-8 by itself (RFC 8259 §8.1); a charset does no harm. */
const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;
/** XML names its encoding in its first line. */
const XML = /^(?:text|application)\/xml(?:; ?charset=utf-8)?$/i;
const TEXT = /^text\/plain; ?charset=utf-8$/i;
const MARKDOWN = /^text\/markdown; ?charset=utf-8$/i;
const SVG = /^image\/svg\+xml(?:; ?charset=utf-8)?$/i;
const PNG = /^image\/png$/;

/** Pages, and files under a fixed address. */
const FIXED: [address: string, type: RegExp][] = [
  ['/', HTML],
  ['/articles/user-unknown/', HTML],
  ['/categories/message/', HTML],
  ['/codes/5-1-1/', HTML],
  ['/search/', HTML],
  ['/search/?q=550', HTML],
  ['/diagnose/', HTML],
  ['/flyer/', HTML],
  ['/privacy/', HTML],
  ['/articles/user-unknown.md', MARKDOWN],
  ['/api/articles.json', JSON_TYPE],
  ['/api/articles/user-unknown.json', JSON_TYPE],
  ['/feed.xml', XML],
  ['/sitemap.xml', XML],
  ['/opensearch.xml', XML],
  ['/robots.txt', TEXT],
  ['/llms.txt', TEXT],
  ['/icon.svg', SVG],
  ['/embed.js', SCRIPT],
  ['/sw.js', SCRIPT],
];

/** Folders of hashed files, with the types that occur in them. */
const HASHED: [folder: string, types: Record<string, RegExp>][] = [
  ['/assets/', { '.css': STYLE, '.js': SCRIPT }],
  ['/search-index/', { '.json': JSON_TYPE }],
  ['/og/', { '.png': PNG }],
];

/** @param exportDir folder of the export, for the names of hashed files */
export const responseCases = (exportDir: string): Case[] => [
  ...FIXED.map(([address, type]) => found(address, type, PAGE_CACHE)),
  ...HASHED.flatMap(([folder, types]) =>
    Object.entries(types).flatMap(([ending, type]) =>
      filesOf(exportDir, folder, ending).map((address) => found(address, type, IMMUTABLE_CACHE)),
    ),
  ),
  ...['/nothing/', '/nothing.html', '/assets/nothing.js', '/api/articles/nothing.json'].map(
    missing,
  ),
  ...['/articles/user-unknown', '/search', '/articles/user-unknown?hl=a'].map(slashless),
];

/** @throws when there is none: the case would be left out without a word */
function filesOf(exportDir: string, folder: string, ending: string): string[] {
  const names = readdirSync(join(exportDir, folder)).filter((name) => name.endsWith(ending));
  if (names.length === 0) throw new Error(`No ${ending} in ${folder} of ${exportDir}`);
  return names.map((name) => folder + name);
}

/** A 200 with its type, its cache rule and all that every response carries. */
const found = (address: string, type: RegExp, cache: string): Case => ({
  title: `${address} carries every header`,
  async faults({ port, basePath }) {
    const answer = await ask(port, basePath + address);
    const wanted = {
      ...SECURITY_HEADERS,
      'Access-Control-Allow-Origin': null,
      'Content-Type': type,
      'Cache-Control': cache,
      ...openHeaders(address),
    };
    return [...statusFault(answer, 200), ...headerFaults(answer, wanted)];
  },
});

/** Our own page, which helps on, and is not kept: the address may come to life. */
const missing = (address: string): Case => ({
  title: `${address} is answered by our 404 page`,
  async faults({ port, basePath }) {
    const answer = await ask(port, basePath + address);
    const wanted = {
      ...SECURITY_HEADERS,
      'Content-Type': HTML,
      'Cache-Control': /no-cache|max-age=0/,
    };
    const ours = answer.body.includes('<help-results') ? [] : ['it is not our page'];
    return [...statusFault(answer, 404), ...headerFaults(answer, wanted), ...ours];
  },
});

const slashless = (address: string): Case => ({
  title: `${address} leads to the page`,
  async faults({ port, basePath }) {
    const answer = await ask(port, basePath + address);
    const location = (basePath + address).replace(/(?=\?|$)/, '/');
    const wanted = { ...SECURITY_HEADERS, Location: ownAddress(port, location) };
    return [...statusFault(answer, 301), ...headerFaults(answer, wanted)];
  },
});

/** A host may write its own name before the path. */
export const ownAddress = (port: number, path: string): RegExp =>
  new RegExp(`^(?:http://localhost:${port})?${escaped(path)}$`);
