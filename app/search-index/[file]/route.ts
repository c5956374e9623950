import { siteFiles } from '../../../lib/site/frame.ts';
import { currentSite } from '../../../lib/site/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

async function files() {
  const { search, diagnosis } = await siteFiles(await currentSite());
  return [search.first, ...search.pieces, ...(diagnosis ? [diagnosis] : [])];
}

export async function generateStaticParams() {
  return (await files()).map(({ file }) => ({ file }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = (await files()).find((one) => one.file === file);
  // Exported names come from `generateStaticParams`: another name means the content changed meanwhile.
  if (!found) throw new Error(`${file} is no longer what the content makes: build again`);
  return new Response(found.body, { headers: { 'Content-Type': 'application/json' } });
}
