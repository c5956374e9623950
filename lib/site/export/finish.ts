/**
 * Runs when Next has written the export: documents lose the framework, guards are asked, redirect
 * pages and host files are added. Any fault throws, and the build with it.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { spellings } from '../../links/old-address.ts';
import { readEnvironment } from '../env.ts';
import { headersFile, htaccessFile, redirectsFile } from '../host/files.ts';
import { nginxFile, nginxLogFile } from '../host/nginx.ts';
import type { HostRules } from '../host/rules.ts';
import { currentSite, type HelpSite } from '../site.ts';
import { speculationRules } from '../speculation.ts';
import { intoHead, toDocument } from './document.ts';
import { elements, ownText, parseHtml } from './dom.ts';
import { documentFaults, isAbsent } from './guards.ts';
import { loadsModule, ownClientModules } from './hydrated.ts';
import { removePlaceholders } from './placeholders.ts';
import { redirectFile, redirectPage } from './redirect-page.ts';
import { redirectsOf } from './redirects.ts';
import { isDataScript, isScript } from './scripts.ts';

interface Build {
  projectDir: string;
  distDir: string;
}

/** Copies of the not-found page that Next leaves beside `404.html`. */
const SPARE_PAGES = ['404', '_not-found'];

/** @throws with every fault found, page by page */
export async function finishExport({ projectDir, distDir }: Build): Promise<void> {
  const env = readEnvironment();
  const out = join(projectDir, env.exportDir);
  const site = await currentSite(env);
  const own = await ownClientModules(distDir);
  const tools = new Map<string, string[]>();
  const faults: string[] = [];

  for (const spare of SPARE_PAGES) await rm(join(out, spare), { recursive: true, force: true });
  for (const file of await filesEnding(out, '.html')) {
    const html = await readFile(join(out, file), 'utf8');
    const page = parseHtml(html);
    if (isAbsent(html)) {
      await rm(join(out, dirname(file)), { recursive: true });
    } else if (loadsModule(page, own)) {
      tools.set(addressOf(file), inlineHashes(html));
    } else {
      const assets = `${site.basePath}/assets/`;
      const document = intoHead(toDocument(html, assets), speculationRules(site.basePath));
      faults.push(...documentFaults(document, assets).map((fault) => `${file}: ${fault}`));
      await writeFile(join(out, file), document);
    }
  }
  if (faults.length > 0) throw new Error(`The export is not fit to publish:\n${faults.join('\n')}`);

  await removePayloads(out, tools);
  await removePlaceholders(out);
  const rules: HostRules = { basePath: site.basePath, redirects: redirectsOf(site), tools };
  await writeRedirectPages(out, site, rules);
  await writeFile(join(out, '_headers'), headersFile(rules));
  await writeFile(join(out, '_redirects'), redirectsFile(rules));
  await writeFile(join(out, '.htaccess'), htaccessFile(rules));
  await writeFile(`${out}.nginx.conf`, nginxFile(rules));
  await writeFile(`${out}.nginx-log.conf`, nginxLogFile());
}

async function filesEnding(dir: string, ending: string): Promise<string[]> {
  const files = await readdir(dir, { recursive: true });
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/** `articles/user-unknown/index.html` → `/articles/user-unknown/` */
const addressOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

/** CSP hashes of the inline scripts of a page that keeps React. */
function inlineHashes(html: string): string[] {
  const hashes = new Set<string>();
  for (const element of elements(parseHtml(html))) {
    if (!isScript(element) || isDataScript(element) || ownText(element) === '') continue;
    hashes.add(`sha256-${createHash('sha256').update(ownText(element)).digest('base64')}`);
  }
  return [...hashes];
}

/** Without React nothing asks for payloads and chunks: they would only be uploaded for nothing. */
async function removePayloads(out: string, tools: ReadonlyMap<string, unknown>): Promise<void> {
  const folders = [...tools.keys()].map((address) => address.slice(1));
  for (const file of await filesEnding(out, '.txt')) {
    const isPayload =
      /(?:^|\/)(?:index|__next[^/]*|_[^/]*)\.txt$/.test(file) || /__next\./.test(file);
    if (isPayload && !folders.some((folder) => file.startsWith(folder))) await rm(join(out, file));
  }
  if (tools.size === 0) await rm(join(out, '_next'), { recursive: true, force: true });
}

async function writeRedirectPages(
  out: string,
  site: HelpSite,
  { redirects }: HostRules,
): Promise<void> {
  for (const { from, to } of redirects) {
    const title = site.article(to.split('/')[2] ?? '')?.title ?? site.content.site.name;
    for (const path of spellings(from)) {
      const file = redirectFile(path);
      if (!file) continue;
      const target = join(out, file);
      if (relative(out, target).startsWith('..'))
        throw new Error(`A redirect leaves the site: ${from}`);
      if (existsSync(target)) continue; // the page itself, or another spelling of the same address
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, redirectPage(site.href(to), site.absolute(to), title));
    }
  }
}
