/**
 * A Chromium to test with: one that is there, else Debian's when we may install it, else Playwright's own.
 * Japanese text needs a Japanese font, or every screenshot shows boxes.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readEnvironment } from '../site/env.ts';
import { executable, install, mayInstall, program } from './packages.ts';
import { run } from './run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FONT_PACKAGE = 'fonts-noto-cjk';

/** Path of an installed Chromium, or null: then Playwright uses its own. @throws when a set CHROMIUM_PATH is missing */
export function installedChromium({ chromium, path } = readEnvironment()): string | null {
  if (chromium) {
    if (!executable(chromium)) throw new Error(`CHROMIUM_PATH is not a program: ${chromium}`);
    return chromium;
  }
  return program(NAMES, path);
}

/** Installs what is missing. @returns false when no Chromium could be had */
export async function ensureChromium(): Promise<boolean> {
  const missing = [
    ...(installedChromium() ? [] : ['chromium']),
    ...(hasJapaneseFont() ? [] : [FONT_PACKAGE]),
  ];
  if (missing.length > 0 && mayInstall()) await install(missing);
  if (installedChromium()) return true;
  return (await run('npx', ['playwright', 'install', 'chromium'])) === 0;
}

/** fontconfig's own answer; without fontconfig (macOS, Windows) the system brings such a font. */
function hasJapaneseFont(): boolean {
  const answer = spawnSync('fc-list', [':lang=ja', 'family'], { encoding: 'utf8' });
  return answer.error ? !existsSync('/etc/debian_version') : answer.stdout.trim() !== '';
}
