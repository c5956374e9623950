/** Addresses that ask for something outside the export, or for nothing that can be. */
import { ask } from './ask.ts';
import type { Case } from './case.ts';

/** Paths behind the base path, as bytes. Each leaves the site, hides something or is no path. */
const REFUSED: [title: string, path: string | Buffer][] = [
  ['dots', '/../../../../../../etc/passwd'],
  ['dots behind a page', '/articles/../../../../../../../../etc/passwd'],
  ['dots, encoded', '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd'],
  ['dots, encoded in capitals', '/%2E%2E/%2E%2E/%2E%2E/%2E%2E/%2E%2E/%2E%2E/etc/passwd'],
  ['one dot encoded', '/.%2e/.%2e/.%2e/.%2e/.%2e/.%2e/etc/passwd'],
  ['slashes, encoded', '/..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd'],
  ['all of it, encoded', '/%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2f%2e%2e%2fetc%2fpasswd'],
  ['encoded twice', '/%252e%252e%252f%252e%252e%252f%252e%252e%252fetc%252fpasswd'],
  ['backslashes', '/..\\..\\..\\..\\etc\\passwd'],
  ['backslashes, encoded', '/..%5c..%5c..%5c..%5cetc%5cpasswd'],
  ['dots of four', '/....//....//....//....//etc/passwd'],
  ['a parameter behind the dots', '/..;/..;/..;/etc/passwd'],
  ['overlong UTF-8 for a dot', '/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd'],
  ['overlong UTF-8 for a slash', '/..%c0%af..%c0%af..%c0%afetc/passwd'],
  ['overlong UTF-8, raw', Buffer.from([0x2f, 0xc0, 0xae, 0xc0, 0xae, 0x2f, 0x61])],
  ['an absolute path', '//etc/passwd'],
  ['NUL', '/index.html%00'],
  ['NUL before an ending', '/..%2f..%2fetc/passwd%00.html'],
  ['NUL, raw', Buffer.from('/index.html\0.png')],
  ['a line feed, encoded', '/%0d%0aSet-Cookie:%20a=b'],
  ['half a character', '/%E3%81'],
  ['a percent sign alone', '/%'],
  ['no hexadecimal', '/%zz'],
  ['a name too long for a file', `/${'a'.repeat(5_000)}`],
  ['a path too long for a file', `/${'a/'.repeat(3_000)}`],
  ['an address too long', `/${'a'.repeat(100_000)}`],
  ['a query too long', `/nothing/?q=${'a'.repeat(100_000)}`],
  ['the rules of hosts: _headers', '/_headers'],
  ['the rules of hosts: _redirects', '/_redirects'],
  ['the rules of hosts: .htaccess', '/.htaccess'],
  ['the rules of hosts, encoded', '/%2ehtaccess'],
  ['the rules of hosts, with a dot before', '/./.htaccess'],
  ['the rules of hosts, with a slash more', '//_headers'],
  ['a folder without a page', '/assets/'],
  ['a folder of files', '/api/articles/'],
];

/** What stands in a file that nobody may read, or in a list of a folder. */
const LEAKS = /root:x:0|RedirectMatch|Content-Security-Policy: default|<title>Index of/;

export const refusalCases: Case[] = REFUSED.map(([title, path]) => ({
  title: `refused: ${title}`,
  async faults({ port, basePath }) {
    const whole = Buffer.concat([Buffer.from(basePath), Buffer.from(path)]);
    const { status, headers, body } = await ask(port, whole);
    return [
      ...(status >= 400 && status < 500 ? [] : [`answers ${status}`]),
      ...(LEAKS.test(body.toString('latin1')) ? ['shows what is not for readers'] : []),
      ...('set-cookie' in headers ? ['a header came out of the address'] : []),
    ];
  },
}));
