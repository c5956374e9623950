import { SCHEMA_ADDRESS } from '../../../lib/site/feeds/api.ts';
import { publishedSchema } from '../../../lib/site/feeds/api-schema.ts';
import { currentSite } from '../../../lib/site/site.ts';

export const dynamic = 'force-static';

export const GET = async () =>
  Response.json(publishedSchema((await currentSite()).absolute(SCHEMA_ADDRESS)));
