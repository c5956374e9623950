/** QR codes as SVG paths: drawn on the build machine, so that they print without script. */
import { encode } from 'uqr';

export interface QrPath {
  /** Modules along one side, quiet zone included. */
  size: number;
  /** The dark modules, one unit each, rows as runs: `M4 4h7v1h-7z…`. */
  path: string;
}

/** Empty modules on every side (ISO/IEC 18004 asks for four). */
const QUIET_ZONE = 4;

/** @param text at most about 2,300 bytes, which is what fits at level M. @throws when it does not fit */
export function qrPath(text: string): QrPath {
  // M repairs 15 %: a fold or a fingerprint on paper; more would only make the modules smaller.
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    runsOf(row).map(({ x, length }) => rectangle(x, y, length)),
  );
  return { size, path: runs.join('') };
}

function runsOf(row: readonly boolean[]): { x: number; length: number }[] {
  const runs: { x: number; length: number }[] = [];
  for (const [x, dark] of row.entries()) {
    const last = runs.at(-1);
    if (!dark) continue;
    if (last && last.x + last.length === x) last.length++;
    else runs.push({ x, length: 1 });
  }
  return runs;
}

const rectangle = (x: number, y: number, length: number): string =>
  `M${x} ${y}h${length}v1h-${length}z`;
