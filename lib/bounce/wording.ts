/** Why a line is evidence, in the reader's words. */

export const whyPhrase = (phrase: string, title: string): string =>
  `「${phrase.replaceAll('*', '…')}」は「${title}」を表す文です。`;

export const whyService = (service: string, note: string): string =>
  `${service}ではこう読みます。${note}`;

/** The service's note in what `whyService` made; undefined for any other reason. */
export const noteIn = (why: string): string | undefined =>
  /ではこう読みます。(.+)$/s.exec(why)?.[1];

export const whyCode = (code: string, title: string): string =>
  `番号 ${code} は「${title}」を表します。`;

export const whyUndecided = (code: string, title: string): string =>
  `番号だけでは決められません。${code} は「${title}」のときにも使われます。`;

export const whyUnknown = '理由にあたる文も番号も見つかりません。前後の英文も読んでください。';

export const whyDelayed = '「まだ配達を試している」という途中のお知らせです。';

export const whyDelivered = '「届いた」という知らせです。エラーではありません。';

export const whyOrdinary = '配達のエラーを知らせる文が見つかりません。';

export const whyAutoReply = '相手のメールソフトが自動で返したメールです。';

export const whyReceipt = '開封などを知らせるメールです。エラーではありません。';

export const whyReport = '受け取った人からの報告です。';
