/** The shape of the YAML files in `content/`. */
import { z } from 'zod';
import { about, CODE_PATTERN, ID_PATTERN, VERDICTS } from './schema.ts';

const id = z.string().regex(ID_PATTERN, '半角英小文字・数字・ハイフンで書きます');
const text = z.string().trim().min(1, '空にはできません');
const address = z
  .string()
  .startsWith('/', '/ で始めます')
  .meta(about('アドレス', '/articles/user-unknown/'));
const verdict = z.enum(VERDICTS);

const color = z
  .string()
  .regex(/^#[0-9a-f]{6}$/, '# と6桁の英小文字・数字で書きます')
  .meta(about('色', '"#0a5a8a"'));

/** A drawing on a square of 24 × 24, as lines; any SVG editor shows its `d`. */
const outline = z
  .string()
  .regex(/^[Mm][\d\s,.+AaCcHhLlMmQqSsTtVvZz-]*$/, 'SVG の path の d を、24×24 の大きさで書きます')
  .meta(about('線の絵', '"M3 6h18v13H3zM3 6.5l9 7 9-7"'));

const verdictWords = z.strictObject({
  /** Short word for badges and filters: 止める. */
  word: text,
  /** The verdict in full: 配信を止める. */
  label: text,
  /** Second line; may be missing. */
  note: text.optional(),
});

/** `site.yml`: everything that makes this help center this one. */
export const siteSchema = z.strictObject({
  name: text,
  description: text,
  url: z
    .url({ protocol: /^https?$/, error: 'https:// で始まるアドレスを書きます' })
    .meta(about('公開するアドレス', 'https://help.example.jp/')),
  operator: text,
  contact: z.strictObject({
    label: text.meta(about('リンクの言葉', 'サポートに聞く')),
    href: z
      .string()
      .regex(/^(?:https?:|mailto:|tel:|\/)/, 'https: mailto: tel: か / で始めます')
      .meta(about('連絡先', 'mailto:support@example.jp')),
  }),
  /** Under every article: how readers say what they did not understand; left out, nothing is shown. */
  feedback: z
    .strictObject({
      label: text.meta(about('リンクの言葉', '分かりにくいところを知らせる')),
      /** `{title}` and `{url}` are filled in; nothing else of the reader's goes into it. */
      href: z
        .string()
        .regex(/^(?:https:|mailto:)/, 'https: か mailto: で始めます')
        .meta(about('送り先', 'mailto:support@example.jp?subject={title}&body={url}')),
    })
    .optional(),
  colors: z.strictObject({ accent: color, accentDark: color }),
  logo: address.optional(),
  /** Drawn on the pictures that previews show; left out, a magnifying glass. */
  mark: outline.optional(),
  features: z.strictObject({
    diagnosis: z.boolean(),
    codes: z.boolean(),
    flyer: z.boolean(),
    verdicts: z.boolean(),
    /** Visited pages, search and diagnosis go on working without a network. */
    offline: z.boolean().default(true),
  }),
  verdicts: z.record(verdict, verdictWords).optional(),
  /** Stands over the verdict on an article: 名簿の宛先は. */
  verdictTitle: text.optional(),
  search: z.strictObject({
    label: text,
    placeholder: text,
    /** Shown where scripts are off: what not to type. */
    plain: text,
    /** What to try when nothing was found. */
    none: text,
    examples: z.array(text).max(6, '6個までにします').default([]),
  }),
  home: z.strictObject({
    title: text,
    lead: text,
    ways: z.array(z.strictObject({ title: text, text, href: address })).default([]),
    /** A tool of the site, offered below the box. */
    tool: z.strictObject({ title: text, href: address }).optional(),
    popular: z.array(id).default([]),
    /** Heading over the articles by verdict; left out, they are not shown. */
    verdicts: text.optional(),
  }),
  footer: text,
  /** Words of the code pages; needed when `features.codes` is on. */
  codes: z
    .strictObject({
      title: text,
      lead: text,
      /** Said where the number alone does not decide. */
      undecided: z.strictObject({ word: text, label: text, note: text }),
    })
    .optional(),
  /** Template of a copied reply; `{title} {summary} {verdict} {url}` are filled in. */
  reply: text.optional(),
  /** Failures in a row after which an address rests, by verdict (keep-or-remove). */
  repeat: z
    .strictObject({
      remove: z.int().min(1, '1以上にします'),
      contact: z.int().min(1, '1以上にします'),
      retry: z.int().min(1, '1以上にします'),
    })
    .optional(),
});
export type Site = z.infer<typeof siteSchema>;

/** `categories.yml`: the categories in order; `articles` gives the reading order inside one. */
export const categorySchema = z.strictObject({
  id,
  title: text,
  summary: text,
  articles: z.array(id).default([]),
  /** True: every article of this category must carry a verdict. */
  verdicts: z.boolean().default(false),
  /** Drawn beside the site's mark on the pictures of this category and its articles. */
  icon: outline.optional(),
});
export type Category = z.infer<typeof categorySchema>;

/** `codes.yml`: reply codes and enhanced status codes. */
export const codeSchema = z.strictObject({
  code: z
    .string()
    .regex(CODE_PATTERN, '"550" か "5.1.1" の形で書きます')
    .meta(about('番号', '"5.1.1"')),
  name: text,
  meaning: text,
  action: text,
  /** Who can act: 宛先の名簿を持つ人, お客様, … in the reader's words. */
  who: text,
  /** `undecided`: the number alone does not decide. */
  verdict: z.enum([...VERDICTS, 'undecided']),
  vendors: z
    .array(z.strictObject({ vendor: text, meaning: text, source: text.optional() }))
    .default([]),
  articles: z.array(id).default([]),
  source: text,
});
export type CodeEntry = z.infer<typeof codeSchema>;

/** `synonyms.yml`: terms that mean the same to a reader. */
export const synonymSchema = z.strictObject({ id, terms: z.array(text).min(2, '2個以上書きます') });
export type SynonymGroup = z.infer<typeof synonymSchema>;

/** `providers.yml`: how to recognise a receiving service. */
export const providerSchema = z.strictObject({
  id,
  article: id.optional(),
  name: text,
  names: z.array(text).default([]),
  /** Domains of its mail addresses. */
  domains: z.array(text).default([]),
  /** Suffixes of its mail servers' host names. */
  hosts: z.array(text).default([]),
  /** Strings that only its bounces contain. */
  signs: z.array(text).default([]),
});
export type Provider = z.infer<typeof providerSchema>;

/** `redirects.yml`: addresses that moved. */
export const redirectSchema = z.strictObject({ from: address, to: address });
export type Redirect = z.infer<typeof redirectSchema>;
