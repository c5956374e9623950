import { ID_PATTERN } from '../content/schema.ts';
import type { Heading } from '../markdown/document.ts';
import { documents, type NamedDocument } from './documents.ts';
import { COMPONENT_IDS } from './page-ids.ts';
import type { Finding, Rule } from './rule.ts';
import { writtenHeading } from './written.ts';

/** Every h2 and h3 has an id that is a promise: short, lower-case ASCII, once per page. */
export const headingIds: Rule = {
  name: 'heading-id',
  check: (reading) => documents(reading).flatMap(findings),
};

function findings({ name, document }: NamedDocument): Finding[] {
  const owners = new Map<string, Heading>();
  return document.headings.flatMap((heading): Finding[] => {
    if (heading.depth !== 2 && heading.depth !== 3) return [];
    if (heading.id === null) {
      const message = '見出しに id がありません。短い半角英字で書きます。';
      const fix = writtenHeading(heading, { id: slug(heading.text) });
      return [{ place: heading, message, fix }];
    }
    const ids = [heading.id, ...heading.aliases];
    return ids.flatMap((id, index) => {
      const owner = owners.get(id);
      const wrong = wrongId(id, name, owner);
      owners.set(id, owner ?? heading);
      if (!wrong) return [];
      // A retired id that is taken goes; a heading's own is written anew.
      const instead = owner && index > 0 ? [] : [wrong.instead];
      return [{ place: heading, message: wrong.message, fix: rename(heading, index, instead) }];
    });
  });
}

function wrongId(id: string, page: string, owner: Heading | undefined) {
  if (!ID_PATTERN.test(id)) {
    return { message: `#${id} は半角英小文字・数字・ハイフンで書きます。`, instead: slug(id) };
  }
  if (owner) {
    const message = `#${id} は${owner.line}行目の見出しがもう使っています。`;
    return { message, instead: `${id}-2` };
  }
  if (COMPONENT_IDS.includes(id)) {
    const message = `#${id} はページの枠が使っています。`;
    return { message, instead: `${id}-2` };
  }
  if (id === page || id.startsWith(`${page}-`)) {
    const message = `#${id} はページの id をくり返しています。短くします。`;
    return { message, instead: id.slice(page.length + 1) || '…' };
  }
  return null;
}

function rename(heading: Heading, index: number, instead: string[]): string {
  const [id = null, ...aliases] = [heading.id ?? '', ...heading.aliases].toSpliced(
    index,
    1,
    ...instead,
  );
  return writtenHeading(heading, { id, aliases });
}

/** The ASCII words of a text: 「User unknown の意味」 → `user-unknown`; `…` when there are none. */
function slug(text: string): string {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join('-').replace(/^[0-9-]+/, '') || '…';
}
