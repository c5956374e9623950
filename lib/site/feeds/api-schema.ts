/**
 * The JSON that tools of other houses read, in one place: types, tests and the published JSON Schema are
 * made from it. Version 1 is a promise: fields may be added, never renamed, removed or given another
 * meaning. What an article does not have is `null` or an empty list, never absent.
 */
import { z } from 'zod';
import { CODE_PATTERN, ID_PATTERN, LASTING, STAGES, VERDICTS } from '../../content/schema.ts';

export const API_VERSION = 1;

const id = z.string().regex(ID_PATTERN);
const code = z.string().regex(CODE_PATTERN);
const text = z.string().min(1);
const day = z.iso.date();
const version = z
  .literal(API_VERSION)
  .describe('項目が増えることはありますが、名前と意味は変わりません');
const schema = z.url().describe('この形を説明する JSON Schema のアドレス');
const verdictKey = z.enum(VERDICTS);
const lasting = z.enum(LASTING).nullable().describe('失敗が続くか。答えにならないときは null');

const link = z.object({ id, title: text, url: z.url() });
const category = z.object({ id, title: text });
const verdict = z
  .object({
    key: verdictKey,
    word: text.describe('印に使う短い言葉'),
    label: text,
    note: text.nullable(),
  })
  .nullable()
  .describe('することの判定。判定のない記事では null');

/** What a list needs to offer an answer. */
const entry = z.object({
  id: id.describe('変わらない名前'),
  url: z.url().describe('読者に渡すアドレス。変わりません'),
  json: z.url().describe('記事の全部'),
  markdown: z.url().describe('記事の Markdown'),
  title: text,
  summary: text.describe('答えを1〜2文で'),
  category,
  verdict,
  lasting,
  codes: z.array(code).describe('この記事が答えになる番号'),
  checked: day.describe('事実を最後に確かめた日'),
});

/** `/api/articles.json` */
export const articleListSchema = z
  .object({
    version,
    schema,
    site: z.object({ name: text, url: z.url(), language: z.literal('ja') }),
    articles: z.array(entry).describe('読む順'),
  })
  .meta({ id: 'ArticleList' });
export type ArticleList = z.infer<typeof articleListSchema>;

/** `/api/articles/<id>.json` */
export const wholeArticleSchema = z
  .object({
    version,
    schema,
    ...entry.shape,
    review: day.nullable().describe('この日までに読み直します'),
    questions: z.array(text).describe('読者のたずね方'),
    signs: z.array(text).describe('見分けるめじるし'),
    phrases: z
      .array(
        z.object({
          text: text.describe('* は変わる部分'),
          verdict: verdictKey.nullable().describe('記事の判定より優先します'),
          provider: id.nullable(),
          stage: z.enum(STAGES).nullable(),
        }),
      )
      .describe('この記事が答えになる文'),
    replies: z
      .array(
        z.object({
          id,
          url: z.url(),
          text,
          note: text.describe('そこでの意味'),
          article: link.nullable().describe('くわしい記事'),
          verdict: verdictKey.nullable(),
          stage: z.enum(STAGES).nullable(),
          codes: z.array(code),
        }),
      )
      .describe('サービスごとの文と、その意味'),
    sections: z
      .array(
        z.object({
          id: id.nullable().describe('はじめの文では null'),
          url: z.url(),
          depth: z.union([z.literal(2), z.literal(3)]).nullable(),
          heading: text.nullable(),
          html: z
            .string()
            .describe('許した要素だけの HTML。アドレスはどこからでも開ける完全な形です'),
          text: z.string(),
        }),
      )
      .describe('はじめの文と、見出しごとの文'),
    sources: z.array(z.object({ title: text, url: z.url().nullable(), asOf: day.nullable() })),
    related: z.array(link),
  })
  .meta({ id: 'Article' });
export type WholeArticle = z.infer<typeof wholeArticleSchema>;

/**
 * `/api/schema.json`: JSON Schema (2020-12) of both files. Read as input, so that a validator of today
 * lets through the fields of tomorrow.
 * @param url absolute address it is published at
 */
export const publishedSchema = (url: string) => ({
  ...z.toJSONSchema(z.union([articleListSchema, wholeArticleSchema]), { io: 'input' }),
  $id: url,
});
