/**
 * `npm run fuzz -- [--minutes N] [--seed N] [--kind mail|query|content] [--file PATH]`: broken mails,
 * queries and articles against the content as it stands, until time is over or something does not hold.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../content/load.ts';
import { growth, SHAPES } from '../fuzz/growth.ts';
import { type Kind, kinds } from '../fuzz/kinds.ts';
import { type Failure, round } from '../fuzz/round.ts';
import { bounceRules } from '../site/bounce-rules.ts';
import { engineOf } from './search.ts';

const USAGE =
  '使い方: npm run fuzz -- [--minutes 1] [--seed 数] [--kind mail|query|content] [--file 見つかった入力]';
/** Kept inputs; `lib/fuzz/fuzz.test.ts` tries every one again in the gate. */
const FOUND = 'lib/fuzz/found';
const ROUND = 500;

interface Options {
  minutes: number;
  seed: number;
  kinds: Kind[];
}

/** @returns the first failure, or null when time is over */
async function fuzz({ minutes, seed, kinds }: Options): Promise<Failure | null> {
  const tried = new Map(kinds.map(({ name }) => [name, 0]));
  const end = performance.now() + minutes * 60_000;
  let failure: Failure | null = null;
  for (let next = seed; performance.now() < end && !failure; next++) {
    for (const kind of kinds) {
      const { tried: more, failure: found } = await round(kind, next, ROUND);
      tried.set(kind.name, (tried.get(kind.name) ?? 0) + more);
      if (found) {
        failure = found;
        break;
      }
    }
  }
  const counts = [...tried].map(([name, count]) => `${name} ${count}`).join(', ');
  console.log(`seed ${seed}: ${counts}`);
  return failure;
}

function keep({ kind, ending, seed, input, error }: Failure): void {
  const name = `${kind}-${createHash('sha256').update(input).digest('hex').slice(0, 8)}.${ending}`;
  mkdirSync(FOUND, { recursive: true });
  writeFileSync(join(FOUND, name), input);
  console.error(`${error}\n\nkept: ${FOUND}/${name}`);
  console.error(`again: npm run fuzz -- --file ${FOUND}/${name}`);
  console.error(`the same round: npm run fuzz -- --kind ${kind} --seed ${seed}`);
}

/** Prints the steepest shapes. @returns how many are too steep */
async function measure(all: Kind[]): Promise<number> {
  const measured = [];
  for (const shape of SHAPES) {
    const kind = all.find(({ name }) => name === shape.kind);
    if (kind) measured.push(await growth(shape, kind));
  }
  const steep = measured.filter(({ tooSteep }) => tooSteep);
  const slowest = measured.toSorted((a, b) => b.twice - a.twice).slice(0, 3);
  console.log(`growth: ${measured.length} shapes, ${steep.length} too steep`);
  for (const { kind, unit, once, twice } of steep.length > 0 ? steep : slowest) {
    console.log(`  ${kind} ${JSON.stringify(unit)}: ${once.toFixed(0)} → ${twice.toFixed(0)} ms`);
  }
  return steep.length;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      kind: { type: 'string' },
      file: { type: 'string' },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  const content = loadContent('content', { basePath: '' });
  const all = kinds(engineOf(content), bounceRules(content));
  const ending = values.file && extname(values.file).slice(1);
  const chosen = all.filter((kind) =>
    ending ? kind.ending === ending : !values.kind || kind.name === values.kind,
  );
  if (!(minutes > 0) || !Number.isInteger(seed) || chosen.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  if (values.file) {
    for (const kind of chosen) await kind.holds(readFileSync(values.file));
    console.log(`${values.file}: holds`);
    return;
  }
  const failure = await fuzz({ minutes, seed, kinds: chosen });
  if (failure) keep(failure);
  if (failure || (await measure(chosen)) > 0) process.exitCode = 1;
}

if (import.meta.filename === process.argv[1]) await main();
