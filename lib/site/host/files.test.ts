import { describe, expect, test } from 'vitest';
import { headersFile, htaccessFile, redirectsFile } from './files.ts';
import { nginxFile, nginxLogFile } from './nginx.ts';

const RULES = {
  basePath: '/help',
  redirects: [
    { from: '/cat-285/550550.html', to: '/articles/smtp-550-series/' },
    { from: '/オ.doc', to: '/articles/opening-flyer/' },
  ],
  tools: new Map([['/diagnose/', ['sha256-abc=']]]),
};

describe('host files say the same', () => {
  test.each([
    ['_headers', headersFile(RULES)],
    ['nginx', nginxFile(RULES)],
    ['.htaccess', htaccessFile(RULES)],
  ])('%s opens the API to other houses, and nothing else', (_, file) =>
    expect(file.match(/Access-Control-Allow-Origin/g)).toHaveLength(1),
  );

  test('_headers', () => {
    const file = headersFile(RULES);
    expect(file).toContain(
      "/help/*\n  Content-Security-Policy: default-src 'none'; script-src 'self' 'inline-speculation-rules';",
    );
    expect(file).toContain(
      '/help/assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable',
    );
    expect(file).toContain(
      "/help/diagnose/\n  ! Content-Security-Policy\n  Content-Security-Policy: default-src 'none'; script-src 'self' 'inline-speculation-rules' 'sha256-abc=';",
    );
    expect(file).not.toContain('unsafe');
    expect(file).toContain('/help/api/*\n  Access-Control-Allow-Origin: *\n');
    expect(file).toContain('/help/embed.js\n  Cross-Origin-Resource-Policy: cross-origin\n');
  });

  test('_redirects holds raw and encoded spellings', () => {
    expect(redirectsFile(RULES).split('\n')).toEqual([
      '/help/cat-285/550550.html /help/articles/smtp-550-series/ 301',
      '/help/cat-285/550550 /help/articles/smtp-550-series/ 301',
      '/help/cat-285/550550/ /help/articles/smtp-550-series/ 301',
      '/help/オ.doc /help/articles/opening-flyer/ 301',
      '/help/%E3%82%AA.doc /help/articles/opening-flyer/ 301',
      '/help/%e3%82%aa.doc /help/articles/opening-flyer/ 301',
      '',
    ]);
  });

  test('nginx', () => {
    const file = nginxFile(RULES);
    expect(file).toContain(
      'location = "/help/オ.doc" { return 301 /help/articles/opening-flyer/; }',
    );
    expect(file).toContain('error_page 404 /help/404.html;');
    expect(file).toContain('location = /help/diagnose/ {');
    expect(file.match(/add_header Content-Security-Policy/g)).toHaveLength(10);
    expect(file).toMatch(
      /location \/help\/api\/ \{[^}]*add_header Access-Control-Allow-Origin "\*" always;\n\}/,
    );
    expect(file).toMatch(
      /location = \/help\/embed\.js \{[^}]*add_header Cross-Origin-Resource-Policy "cross-origin"/,
    );
    expect(file).toContain('location ~ ^/help/articles/[^/]+\\.md$ {');
  });

  test('nginx logs no words of a search', () => {
    const format = /log_format (\w+) '([^']*)'/.exec(nginxLogFile());
    expect(nginxFile(RULES)).toContain(`access_log /var/log/nginx/access.log ${format?.[1]};`);
    expect(format?.[2]).not.toMatch(/\$(?:request|request_uri|args|query_string|http_referer)\b/);
  });

  test('.htaccess', () => {
    const file = htaccessFile(RULES);
    expect(file).toContain(
      'RedirectMatch 301 "^/help/cat-285/550550\\.html$" "/help/articles/smtp-550-series/"',
    );
    expect(file).toContain('ErrorDocument 404 /help/404.html');
    expect(file).toContain('Header always set X-Content-Type-Options "nosniff"');
    expect(file).toContain(
      '<If "%{REQUEST_URI} =~ m#^/help/api/#">\n    Header always set Access-Control-Allow-Origin "*"\n',
    );
    expect(file).toContain('<If "%{REQUEST_URI} =~ m#^/help/embed\\.js$#">');
    expect(file).toMatch(/AddCharset UTF-8 .* \.md .*\nAddType text\/markdown \.md/);
  });
});
