import type { PublicationKind } from '@kmh/content/schema';
import { plainColours } from '../../styles/plain-colours.ts';
import { kindColours } from '../card/colours.ts';

/* The colours and letters of the site, and no more. Without quotation marks, which the tag would escape and a style sheet would not read. */

/** The styles of a publication's share page. */
export const shareStyles = (kind: PublicationKind): string =>
  [
    plainColours(
      { hue: kindColours[kind], quiet: '#55605b', line: '#8a918d', sheet: '#fff' },
      { quiet: '#a7b0ab', line: '#7d8886', sheet: '#1b2124' },
    ),
    '*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Charter,Cambria,Noto Serif,Noto Naskh Arabic,Georgia,serif}',
    'main{max-inline-size:44rem;margin-inline:auto;padding:1rem 1rem 3rem}h1,h2{line-height:1.25;text-wrap:balance;overflow-wrap:anywhere}h2{font-size:1.25rem;margin-block:2.5rem .5rem}',
    'p{margin-block:.5rem}a{color:var(--hue);overflow-wrap:anywhere}.kind,label,.label,button,.hint{font-family:system-ui,sans-serif;font-size:.9rem}.hint{color:var(--quiet)}',
    'label{display:block}label,.label{margin-block:.75rem .25rem}pre,input{inline-size:100%;padding:.6rem;border:1px solid var(--line);border-radius:4px;background:var(--sheet);color:var(--ink);font:.85rem/1.5 ui-monospace,Menlo,Consolas,monospace}',
    'input{min-block-size:2.75rem}pre{max-block-size:12rem;margin:0;overflow:auto;white-space:pre-wrap;overflow-wrap:anywhere;user-select:all}button{min-block-size:2.75rem;margin-block-start:.5rem;padding:.4rem 1.1rem;border:1px solid var(--hue);border-radius:4px;background:none;color:var(--hue);cursor:pointer}',
    'button:hover{background:var(--hue);color:var(--paper)}:focus-visible{outline:3px solid var(--hue);outline-offset:2px}[hidden]{display:none}',
    // What a script will show has its room from the beginning, so that nothing moves when it comes.
    '@media(scripting:enabled){button[hidden]{display:inline-block;visibility:hidden}.campaign[hidden]{display:block;visibility:hidden}}',
    `.card{margin-block:.5rem;padding:1.25rem;max-inline-size:600px;border:1px solid var(--line);border-block-start:4px solid ${kindColours[kind]};background:#fff;color:#1c211f}.card a{color:${kindColours[kind]}}.card .headline{font-weight:700;font-size:1.35rem;line-height:1.25}.card .headline a{color:inherit;text-decoration:none}.card .label{color:${kindColours[kind]}}.card :is(.label,.read){font:700 .85rem/1.4 Arial,sans-serif}.card .also,.card .also a{color:#55605b;font:.85rem/1.5 Arial,sans-serif}.card img{max-inline-size:100%;block-size:auto}`,
    '.pair{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fit,minmax(min(14rem,100%),1fr))}.qr img{max-inline-size:100%}.picture img{max-inline-size:100%;block-size:auto;border:1px solid var(--line)}',
    '.ways a{display:inline-block;padding-block:.5rem;margin-inline-end:1.25rem}',
    '@media print{button,form,.pair{display:none}pre{max-block-size:none}main a[href^=http]::after{content:attr(href);margin-inline-start:.4em;font-size:.8em}}',
  ].join('');
