import { addressLength } from './address-length.ts';
import { categories } from './categories.ts';
import { codeOwners } from './code-owners.ts';
import { dates } from './dates.ts';
import { deadLinks } from './dead-links.ts';
import { externalLinks } from './external-links.ts';
import { features } from './features.ts';
import { fileNames } from './file-names.ts';
import { headingDepth } from './heading-depth.ts';
import { headingIds } from './heading-ids.ts';
import { imageKind } from './image-kind.ts';
import { images } from './images.ts';
import { ledgerLines } from './ledger-lines.ts';
import { orphans } from './orphans.ts';
import { phraseOwners } from './phrase-owners.ts';
import { phraseProviders } from './phrase-providers.ts';
import { placeholders } from './placeholders.ts';
import { published } from './published.ts';
import { quotedPhrases } from './quoted-phrases.ts';
import { redirects } from './redirects.ts';
import { articleReferences } from './references.ts';
import { related } from './related.ts';
import { replyIds } from './reply-ids.ts';
import { reviewDates } from './review-dates.ts';
import { reviewDue } from './review-due.ts';
import type { Rule } from './rule.ts';
import { sameMeaning } from './same-meaning.ts';
import { shortPhrases } from './short-phrases.ts';
import { siteAddresses } from './site-addresses.ts';
import { uniqueEntries } from './unique-entries.ts';
import { verdictPresent } from './verdict-present.ts';

/** Everything that content must keep to besides its schema, in the order it is checked. */
export const RULES: readonly Rule[] = [
  fileNames,
  uniqueEntries,
  categories,
  headingDepth,
  headingIds,
  replyIds,
  addressLength,
  deadLinks,
  externalLinks,
  images,
  imageKind,
  articleReferences,
  related,
  orphans,
  siteAddresses,
  redirects,
  ledgerLines,
  published,
  sameMeaning,
  phraseOwners,
  shortPhrases,
  quotedPhrases,
  phraseProviders,
  codeOwners,
  features,
  verdictPresent,
  dates,
  reviewDates,
  reviewDue,
  placeholders,
];
