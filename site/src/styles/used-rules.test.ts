import { describe, expect, test } from 'vitest';
import { readSheet } from './used-rules.ts';

const page = new Set(['body', 'p', 'table', '.card', '.sample', '[lang=ar]']);
const used = (css: string) => readSheet(css)((token) => page.has(token));

describe('readSheet', () => {
  test.each([
    ['p{margin:0}h2{margin:0}', 'p{margin:0}'],
    ['p,h2,.card{color:red;margin:0}', 'p,.card{color:red;margin:0}'],
    ['.card .gone,.card.gone,.card>p{top:0}', '.card>p{top:0}'],
    [':is(h2,h3).card{top:0}:is(h2,p){top:0}', 'p{top:0}'],
    [':is(h2,p,table)>:is(p,h3){top:0}', ':is(p,table)>p{top:0}'],
    ['.card:is(p,h2):is(:hover,h2){top:0}', '.card:is(p):is(:hover){top:0}'],
    [':is(.card>p,h2)+:where(p){top:0}', ':is(.card>p)+:where(p){top:0}'],
    ['p:not(.gone){top:0}.gone:not(p){top:0}', 'p:not(.gone){top:0}'],
    ['[data-open] p{top:0}:target{top:0}#main{top:0}', '[data-open] p{top:0}:target{top:0}#main{top:0}'],
    [':root,[lang]{top:0}[lang=ar]{top:0}[lang="fr"]{top:0}', ':root{top:0}[lang=ar]{top:0}'],
    ['*,::before{top:0}', '*,::before{top:0}'],
    [
      '@layer a{h2{top:0}}@layer a{@media (width>1px){.card{top:0}h2{top:0}}}',
      '@layer a{@media (width>1px){.card{top:0}}}',
    ],
    ['@layer a,b;@layer a{p{top:0}}', '@layer a,b;@layer a{p{top:0}}'],
    ['@page{margin:2cm;@bottom-center{content:"}"}}', '@page{margin:2cm;@bottom-center{content:"}"}}'],
    [
      '.card{top:0;.sample{top:1px}.gone{top:2px}&:hover{top:3px}}',
      '.card{top:0;.sample{top:1px}&:hover{top:3px}}',
    ],
    ['.card::before{content:"a;b,c{d}"}', '.card::before{content:"a;b,c{d}"}'],
  ])('of %s leaves %s', (css, left) => {
    expect(used(css)).toBe(left);
  });
});
