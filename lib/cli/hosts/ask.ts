/** One request, byte by byte as written: `fetch` would tidy the path before it leaves. */
import { connect } from 'node:net';

export interface Answer {
  status: number;
  /** Names in small letters; a header that comes twice is joined by a line feed. */
  headers: Readonly<Record<string, string>>;
  /** As sent: a chunked or compressed body is not unpacked. */
  body: Buffer;
}

/** Longest wait for an answer, in milliseconds. */
const PATIENCE = 10_000;

/** @throws when the server says nothing, or nothing of HTTP */
export async function ask(
  port: number,
  path: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const lines = Object.entries({ Host: `localhost:${port}`, Connection: 'close', ...headers });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const request = [`${method} `, path, ` HTTP/1.1\r\n${head}\r\n`];
  const reply = await exchange(port, Buffer.concat(request.map((part) => Buffer.from(part))));
  const end = reply.indexOf('\r\n\r\n');
  const [first = '', ...rest] = reply.subarray(0, end).toString().split('\r\n');
  const status = /^HTTP\/1\.[01] (\d{3})\b/.exec(first)?.[1];
  if (status === undefined) throw new Error(`no answer but "${first.slice(0, 60)}"`);
  return { status: Number(status), headers: headersOf(rest), body: reply.subarray(end + 4) };
}

function headersOf(lines: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : `${headers[name]}\n${value}`;
  }
  return headers;
}

function exchange(port: number, request: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.write(request));
    socket.setTimeout(PATIENCE, () => socket.destroy(new Error('no answer in time')));
    socket.on('data', (chunk) => chunks.push(chunk));
    // A server may refuse while we still write: what it said counts.
    socket.on('error', (error) => (chunks.length > 0 ? undefined : reject(error)));
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });
}
