import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & {
  class?: string;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** The search box; upgraded by `layout/island/enhance.ts`. */
      'help-search': CustomElement;
      /** The place results are drawn in; filled by `island/search.ts`. */
      'help-results': CustomElement;
    }
  }
}
