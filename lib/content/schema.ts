/**
 * The shape of everything a writer may put into `content/`.
 * The descriptions are the author's documentation: check messages quote them.
 */
import { z } from 'zod';

/** What to do with the address in the list; labels stand in `site.yml`. */
export const VERDICTS = ['remove', 'fix', 'retry', 'contact', 'sender', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How long the failure lasts (RFC 3463 §2: class 5 permanent, class 4 persistent transient). */
export const LASTING = ['permanent', 'temporary', 'either'] as const;
export type Lasting = (typeof LASTING)[number];

/** The SMTP stage a reply answers (RFC 5321 §3): connection, HELO/EHLO, MAIL, RCPT, DATA. */
export const STAGES = ['connect', 'helo', 'mail', 'rcpt', 'data'] as const;
export type Stage = (typeof STAGES)[number];

/** Lower-case ASCII words joined by hyphens: safe in an address, in a mail and in `next dev`. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Reply code (RFC 5321 §4.2), enhanced status code (RFC 3463) of class 2, 4 or 5. */
export const CODE_PATTERN = /^(?:[245]\d\d|[245]\.\d{1,3}\.\d{1,3})$/;

/** The author's documentation of a field: how to write it, and a value (as YAML) to copy. */
export const about = (description: string, example: string) => ({ description, example });

const id = z.string().regex(ID_PATTERN, '半角英小文字・数字・ハイフンで書きます');
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '2026-11-24 の形で書きます');
const code = z
  .string()
  .regex(CODE_PATTERN, '"550" か "5.1.1" の形で書きます')
  .meta(about('番号', '"5.1.1"'));
const text = z.string().trim().min(1, '空にはできません');
const verdict = z.enum(VERDICTS);
const stage = z.enum(STAGES);

const phrase = z.union([
  text,
  z.strictObject({
    text: text.meta(about('返ってきたメールにあるとおりの文', '"User unknown"')),
    provider: id.optional(),
    stage: stage.optional(),
    verdict: verdict.optional(),
  }),
]);

const error = z.strictObject({
  verdict: verdict.meta(about('名簿の宛先をどうするか', 'remove')),
  lasting: z.enum(LASTING).meta(about('失敗が続くか', 'permanent')),
  codes: z.array(code).default([]).meta(about('この記事が答えになる番号', '["5.1.1"]')),
  phrases: z
    .array(phrase)
    .default([])
    .meta(
      about('返ってきたメールにあるとおりの文', '["Recipient address rejected: User unknown"]'),
    ),
});

const reply = z.strictObject({
  id: id.meta(about('この表の中の名前', 'no-such-user')),
  text: text.meta(about('会社だけの文', '"550 5.1.1 The email account does not exist"')),
  article: id.meta(about('意味を説明する記事の id', 'user-unknown')),
  note: text.meta(about('そこでの意味', '宛先がない')),
  stage: stage.optional(),
  verdict: verdict.optional(),
  codes: z.array(code).optional(),
});

const source = z.strictObject({
  title: text.meta(about('出典の名前', 'RFC 5321')),
  url: z
    .url({ protocol: /^https?$/, error: 'https:// で始まるアドレスを書きます' })
    .optional()
    .meta(about('出典のアドレス', '"https://www.rfc-editor.org/rfc/rfc5321"')),
  asOf: date.optional(),
});

const title = text.max(60, '60字までで書きます');
const summary = text.max(120, '120字までで書きます');
const titleDocs = about('60字まで', '宛先のアドレスが見つからない(User unknown)');
const summaryDocs = about(
  '答えを1〜2文で。120字まで',
  '宛先のアドレスがありません。名簿のこの宛先への配信を止めます。',
);
const checkedDocs = about('事実を最後に確かめた日', '2026-11-24');

/** Front matter of `content/articles/<id>.md` (design §5). */
export const articleSchema = z.strictObject({
  title: title.meta(titleDocs),
  summary: summary.meta(summaryDocs),
  category: id.meta(about('categories.yml の id', 'message')),
  checked: date.meta(checkedDocs),
  review: date.optional().meta(about('この日までに読み直します', '2027-05-24')),
  questions: z
    .array(text)
    .min(3, '3個以上書きます')
    .max(10, '10個までにします')
    .meta(
      about(
        '3〜10個。読者の言い方そのまま',
        '[このアドレスはもう使えないのですか, 消してもいいですか, 何回も戻ってくる]',
      ),
    ),
  related: z.array(id).default([]).meta(about('記事の id', '[host-unknown, keep-or-remove]')),
  draft: z.boolean().default(false).meta(about('true なら公開されません', 'false')),
  sources: z.array(source).default([]).meta(about('出典', '[{ title: RFC 5321 }]')),
  signs: z.array(text).default([]).meta(about('差出人や件名', '["MAILER-DAEMON"]')),
  error: error.optional(),
  replies: z.array(reply).default([]),
  replaces: z
    .array(
      z.string().startsWith('/', '/ で始めます').meta(about('昔のアドレス', '/cat-285/old.html')),
    )
    .default([]),
});
export type ArticleMeta = z.infer<typeof articleSchema>;

/** Front matter of `content/<page>.md`. */
export const pageSchema = z.strictObject({
  title: title.meta(titleDocs),
  summary: summary.meta(summaryDocs),
  checked: date.meta(checkedDocs),
});
export type PageMeta = z.infer<typeof pageSchema>;
