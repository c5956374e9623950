/** Offsets into a text. */
export type Range = readonly [start: number, end: number];

/** The ranges, in order, each where it stood; the rest becomes spaces, of which none end a line. */
export function keep(text: string, ranges: readonly Range[]): string {
  const cuts: Range[] = [];
  let done = 0;
  for (const [start, end] of ranges) {
    cuts.push([done, start]);
    done = end;
  }
  return replace(text, [...cuts, [done, text.length]], ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Every character of the ranges, which are in order, but not the line ends, becomes `filler`. */
export function replace(text: string, ranges: readonly Range[], filler: string): string {
  let result = '';
  let done = 0;
  for (const [start, end] of ranges) {
    result += text.slice(done, start) + text.slice(start, end).replace(/[^\n]/g, filler);
    done = end;
  }
  return result + text.slice(done);
}
