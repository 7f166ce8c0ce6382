import { describe, expect, it } from 'vitest';
import type { OnSite, SiteState } from './release-facts.ts';
import { wordsOfPage, wordsOfSite } from './state-words.ts';

const NOW = new Date(2026, 10, 21, 16, 0);
const TODAY = new Date(2026, 10, 21, 14, 32).toISOString();
const EARLIER = new Date(2026, 10, 19, 8, 5).toISOString();

const site = (state: Partial<SiteState>): SiteState => ({
  state: 'none',
  waiting: 0,
  mayRelease: false,
  siteUrl: 'https://site.example',
  refused: [],
  ...state,
});
const title = (state: Partial<SiteState>, language: string) => wordsOfSite(site(state), language, NOW).title;
const inAll = (say: (language: string) => string) => ['en', 'fr', 'es', 'ar', 'pt'].map(say);
/** Spaces that do not break look like others. */
const plain = (text: string) =>
  text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll(/[\u200e\u200f\u061c]/g, '');

describe('the words of the state of the site', () => {
  it('say that nothing was released, in every language', () => {
    expect(inAll((language) => title({}, language))).toEqual([
      'Nothing is on the site yet',
      'Rien n’est encore en ligne',
      'Todavía no hay nada en el sitio',
      'لا شيء على الموقع بعد',
      'Ainda não há nada no site',
    ]);
  });

  it('say that a release waits, in every language', () => {
    expect(inAll((language) => title({ state: 'queued', waiting: 1 }, language))).toEqual([
      'Queued',
      'En attente',
      'En espera',
      'في الانتظار',
      'Em espera',
    ]);
  });

  it('say which step is under way and how far the whole is, in every language', () => {
    const building = { state: 'building', step: 'check', percent: 65 } as const;
    expect(inAll((language) => plain(title(building, language)))).toEqual([
      'Building – checking links and pages, 65%',
      'En préparation – contrôle des liens et des pages, 65 %',
      'En preparación: comprobación de enlaces y páginas, 65 %',
      'قيد الإعداد – فحص الروابط والصفحات، 65%',
      'Em preparação – verificação de ligações e páginas, 65%',
    ]);
  });

  it('say since when the site is live and how much it holds, in every language', () => {
    const live = { state: 'live', liveSince: TODAY, documents: 25 } as const;
    expect(inAll((language) => plain(title(live, language)))).toEqual([
      'Live since 14:32, 25 publications',
      'En ligne depuis 14:32, 25 publications',
      'En línea desde 14:32, 25 publicaciones',
      'على الموقع منذ 2:32 م، 25 منشورا',
      'Em linha desde 14:32, 25 publicações',
    ]);
  });

  it('say that the last release failed, in every language', () => {
    const failed = { state: 'failed', reason: 'A link leads nowhere.' } as const;
    expect(inAll((language) => plain(title(failed, language)))).toEqual([
      'Failed because:',
      'Échec, parce que :',
      'Falló porque:',
      'فشل للسبب الآتي:',
      'Falhou porque:',
    ]);
  });

  it('name the day of what is not of today', () => {
    expect(title({ state: 'live', liveSince: EARLIER }, 'en')).toBe('Live since 19 Nov 2026, 08:05');
  });

  it('give the reason a line each, without empty ones', () => {
    const reason = 'en/a/index.html: has no title\n\n  fr/b/index.html: the link /c/ leads nowhere  \n';
    expect(wordsOfSite(site({ state: 'failed', reason }), 'en', NOW).reasons).toEqual([
      'en/a/index.html: has no title',
      'fr/b/index.html: the link /c/ leads nowhere',
    ]);
  });

  it('say what readers see while another release is made or has failed', () => {
    const live = { liveSince: TODAY, documents: 1 };
    for (const state of ['queued', 'building', 'failed'] as const) {
      const { notes } = wordsOfSite(site({ ...live, state }), 'en', NOW);
      expect(notes, state).toContain('Live since 14:32, 1 publication.');
    }
    expect(wordsOfSite(site({ ...live, state: 'live' }), 'en', NOW).notes).toEqual([]);
  });

  it('say that the search is not as new as the pages', () => {
    const notes = (search: 'building' | 'failed' | 'live') =>
      wordsOfSite(site({ state: 'live', search }), 'en', NOW).notes.join();
    expect(notes('building')).toContain('being updated');
    expect(notes('failed')).toContain('could not be updated');
    expect(notes('live')).toBe('');
  });

  it('name an unknown step by its percentage alone, and an unknown language in English', () => {
    expect(title({ state: 'building', step: 'dance', percent: 12.4 }, 'tlh')).toBe('Building, 12%');
  });

  it('put publications into the form that Arabic asks for', () => {
    const count = (documents: number) => title({ state: 'live', liveSince: TODAY, documents }, 'ar');
    expect([0, 1, 2, 3, 11, 100].map((n) => count(n).split('، ').at(-1))).toEqual([
      'لا منشورات',
      'منشور واحد',
      'منشوران',
      '3 منشورات',
      '11 منشورا',
      '100 منشور',
    ]);
  });
});

describe('the words of where a publication is', () => {
  const say = (page: Partial<OnSite>, language: string) =>
    plain(wordsOfPage({ state: 'none', pages: [], ...page }, language, NOW).title);

  it('are there in every language', () => {
    const states = ['none', 'queued', 'building', 'live', 'failed'] as const;
    expect(
      inAll((language) => states.map((state) => say({ state, percent: 40 }, language)).join(' | ')),
    ).toEqual([
      'Not published | Queued | Building, 40% | Live | Failed',
      'Pas publié | En attente | En préparation, 40 % | En ligne | Échec',
      'Sin publicar | En espera | En preparación, 40 % | En línea | Falló',
      'غير منشور | في الانتظار | قيد الإعداد، 40% | على الموقع | فشل',
      'Não publicado | Em espera | Em preparação, 40% | Em linha | Falhou',
    ]);
  });

  it('name the step of the release that brings it', () => {
    expect(say({ state: 'building', step: 'check', percent: 65 }, 'en')).toMatch(/^Building – .+, 65%$/);
    expect(say({ state: 'building', step: 'dance', percent: 65 }, 'en')).toBe('Building, 65%');
  });

  it('say since when readers have it, and why they do not', () => {
    expect(say({ state: 'live', since: TODAY }, 'en')).toBe('Live since 14:32');
    const failed = wordsOfPage({ state: 'failed', reason: 'No consent.\nNo title.', pages: [] }, 'en', NOW);
    expect(failed.reasons).toEqual(['No consent.', 'No title.']);
  });
});
