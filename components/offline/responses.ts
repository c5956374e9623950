/** Which answers of a host are worth keeping. */

/** One of this site's own pages: another program below the same base path is not ours to keep. */
export const isOurPage = (html: string, base: string): boolean =>
  html.includes(`"${base}assets/enhance.`);

/** A document, arrived as asked: no error, no redirect to a login, no other origin. */
export const isPage = (response: Response): boolean =>
  response.status === 200 && response.type === 'basic' && !response.redirected && isHtml(response);

/** A script, style or index. Some hosts answer a missing file with a page and 200. */
export const isFile = (response: Response): boolean => response.status === 200 && !isHtml(response);

export const isHtml = ({ headers }: Response): boolean =>
  (headers.get('Content-Type') ?? '').startsWith('text/html');
