import { articleList } from '../../../lib/site/feeds/api.ts';
import { currentSite } from '../../../lib/site/site.ts';

export const dynamic = 'force-static';

export const GET = async () => Response.json(articleList(await currentSite()));
