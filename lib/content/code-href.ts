import { codeAddress, withBase } from '../links/address.ts';

/**
 * Links code style to the code pages: `550` → `/codes/550/`; of `550 5.1.1` the finer code, or the
 * one that has a page.
 * @param known codes of `codes.yml`
 */
export function codeLinker(
  known: Iterable<string>,
  basePath: string,
): (text: string) => string | null {
  const codes = new Set(known);
  return (text) => {
    const match = /^(\d{3})?[ -]?(\d\.\d{1,3}\.\d{1,3})?$/.exec(text);
    const code = [match?.[2], match?.[1]].find((part) => part !== undefined && codes.has(part));
    return code === undefined ? null : withBase(basePath, codeAddress(code));
  };
}
