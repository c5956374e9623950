import { siteFiles } from '../../../lib/site/frame.ts';
import { currentSite } from '../../../lib/site/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

const index = async () => (await siteFiles(await currentSite())).search;

export async function generateStaticParams() {
  return [{ file: (await index()).file }];
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const found = await index();
  // The exported name comes from `generateStaticParams`: another one means the content changed meanwhile.
  if (found.file !== file)
    throw new Error(`${file} is no longer what the content makes: build again`);
  return new Response(found.body, { headers: { 'Content-Type': 'application/json' } });
}
