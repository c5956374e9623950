/** QR codes as SVG paths: drawn on the build machine, so that they print without script. */
import { encode } from 'uqr';

export interface QrPath {
  /** Modules along one side, quiet zone included. */
  size: number;
  /**
   * The dark modules as strokes one unit wide, a row at a time: `M4 4h7m1 0h3…`. Steps inside a row
   * are relative: every article carries such a path, and this form is half as long on the wire.
   */
  path: string;
}

/** Empty modules on every side (ISO/IEC 18004 asks for four). */
const QUIET_ZONE = 4;

/** @param text at most about 2,300 bytes, which is what fits at level M. @throws when it does not fit */
export function qrPath(text: string): QrPath {
  // M repairs 15 %: a fold or a fingerprint on paper; more would only make the modules smaller.
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return { size, path: data.map((row, y) => strokes(runsOf(row), y)).join('') };
}

interface Run {
  x: number;
  length: number;
}

function runsOf(row: readonly boolean[]): Run[] {
  const runs: Run[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last.x + last.length === x) last.length++;
    else runs.push({ x, length: 1 });
  }
  return runs;
}

function strokes(runs: readonly Run[], y: number): string {
  let pen = 0;
  return runs
    .map(({ x, length }, at) => {
      const move = at === 0 ? `M${x} ${y}` : `m${x - pen} 0`;
      pen = x + length;
      return `${move}h${length}`;
    })
    .join('');
}
