/** Reads dropped files away from the page, so that a large one does not freeze it. */
import { diagnoseMail, mailsIn } from '../../../lib/bounce/diagnose.ts';
import { isDamagedMessage } from '../../../lib/bounce/outlook-msg.ts';
import type { Job, Report } from './work.ts';

/** Beyond this a browser tab runs out of memory; the bulk tools read larger mailboxes. */
const FILE_MEGABYTES = 200;

const say = (report: Report): void => postMessage(report);

addEventListener('message', async ({ data: { rules, files } }: MessageEvent<Job>) => {
  for (const [done, { name, file }] of files.entries()) {
    say({ kind: 'progress', done, all: files.length });
    if (file.size > FILE_MEGABYTES * 1024 * 1024) {
      say({ kind: 'too-large', name, megabytes: FILE_MEGABYTES });
      continue;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const mails = isDamagedMessage(bytes) ? [] : mailsIn(bytes);
      if (mails.length === 0) say({ kind: 'unreadable', name });
      for (const mail of mails)
        say({ kind: 'answers', name, answers: await diagnoseMail(mail, rules) });
    } catch {
      say({ kind: 'unreadable', name });
    }
  }
  say({ kind: 'end' });
});
