import { expect, it } from 'vitest';
import { guideAddress } from './guide-address.ts';

const hub = { siteUrl: 'https://hub.example' };

it('leads to the guide on the site, in French for those who work in French and in English for all others', () => {
  expect(guideAddress(hub, 'fr')).toEqual({ href: 'https://hub.example/fr/guide/', lang: 'fr' });
  for (const language of ['en', 'es', 'ar', 'pt'])
    expect(guideAddress(hub, language)).toEqual({ href: 'https://hub.example/en/guide/', lang: 'en' });
});
