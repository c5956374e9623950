/** What depends on the index alone is found out once: every keystroke asks for nearly the same again. */
import type { Engine } from './engine.ts';

/** @returns gives what is known under a key, or makes it */
export function perEngine<T>(): (engine: Engine, key: string, make: () => T) => T {
  const known = new WeakMap<Engine, Map<string, T>>();
  return (engine, key, make) => {
    const ofEngine = known.get(engine) ?? new Map<string, T>();
    known.set(engine, ofEngine);
    const value = ofEngine.get(key) ?? make();
    ofEngine.set(key, value);
    return value;
  };
}
