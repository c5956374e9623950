/**
 * A corner of another house's page. A shadow tree keeps that page's rules out, `all: initial` what it
 * would inherit, and a constructed sheet needs no `style-src`. `medium` is the reader's own size:
 * many pages make `rem` something else. Colours follow the page's light or dark scheme.
 */
import { config } from './config.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host{display:block}
:host([hidden]){display:none}
.box{all:initial;color-scheme:inherit;display:block;box-sizing:border-box;max-width:42em;padding:1em 1.25em;border:1px solid GrayText;border-inline-start:.5em solid ${config.accent};border-radius:8px;background:Canvas;color:CanvasText;font:medium/1.7 system-ui,sans-serif;overflow-wrap:anywhere;text-align:start}
form.box{border:0;padding:0;background:none}
p{margin:0}
p+p{margin-block-start:.25em}
a{color:LinkText}
.title{font-weight:700;font-size:1.125em}
.note{font-size:.875em}
label{display:block;color:CanvasText;background:Canvas}
.row{display:flex;gap:.5em;margin-block-start:.25em}
textarea,button{box-sizing:border-box;min-height:2.75em;border-radius:6px;font:inherit}
textarea{flex:1;min-width:0;padding:.45em .75em;border:1px solid GrayText;resize:none;background:Field;color:FieldText}
textarea::placeholder{color:inherit;opacity:.75}
button{padding:0 1.25em;border:0;background:${config.accent};color:#fff;font-weight:700;cursor:pointer}
:focus-visible{outline:3px solid Highlight;outline-offset:2px}
@media(forced-colors:active){button{border:1px solid ButtonText}}
`);

export function shadowOf(host: HTMLElement): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet];
  return shadow;
}
