import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { z } from 'zod';
import type { Judge } from './judge.ts';
import { judgeFiles, siteFiles } from './site-files.ts';

/** What is wrong with a calendar: it cannot be read, holds no event, or one that has no name, number or length. */
export function calendarFaults(text: string): string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  const faults = events.flatMap((component) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(component);
    if (!uid || !summary) return [`an event has no number or no name: ${component.toString()}`];
    return startDate.compare(endDate) < 0 ? [] : [`${uid} ends before it begins.`];
  });
  return events.length === 0 ? ['holds no event.'] : faults;
}

const CitedSchema = z.array(z.looseObject({ type: z.string(), title: z.string().min(1) })).length(1);
const options = { maxChainLength: 10, generateGraph: false, strict: true, target: '@csl/list+object' };
const forms = { bib: '@bibtex/text', ris: '@ris/file', 'csl.json': '@csl/list+text' } as const;

/** What is wrong with a file for citation managers: it is not one publication with a title and a type. */
export function citationFaults(text: string, ending: keyof typeof forms): string[] {
  const given = ending === 'csl.json' ? JSON.parse(text) : text;
  const forceType = ending === 'csl.json' ? '@csl/list+object' : forms[ending];
  const { error } = CitedSchema.safeParse(plugins.input.chain(given, { ...options, forceType }));
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}

/** What is wrong with a newsletter as a draft: it has no subject, not the same in HTML and as text, or something nobody put in. */
export async function mailFaults(text: string): Promise<string[]> {
  const { subject = '', html = '', text: plain = '', attachments, to, bcc } = await PostalMime.parse(text);
  return [
    ...(subject.trim() === '' ? ['has no subject.'] : []),
    ...(html.startsWith('<!DOCTYPE html>') ? [] : ['has no HTML.']),
    ...(plain.includes('http') ? [] : ['has no text.']),
    ...(attachments.length === 0 && to === undefined && bcc === undefined
      ? []
      : ['goes to somebody, or with something.']),
  ];
}

const endings = ['bib', 'ris', 'csl.json'] as const;

/** Calendars, citation managers and mail programs, as they are in use elsewhere. */
export const programs: Judge = {
  name: 'ical.js, Citation.js and PostalMime: every calendar, citation and prepared newsletter',
  judge: async (site) => {
    const faults = await judgeFiles('calendar', siteFiles(site, /\.ics$/), calendarFaults);
    for (const ending of endings) {
      const files = siteFiles(site, new RegExp(`^files/[^/]+/[a-z]{2}\\.${ending.replace('.', '\\.')}$`));
      faults.push(
        ...(await judgeFiles(`citation (${ending})`, files, (text) => citationFaults(text, ending))),
      );
    }
    faults.push(...(await judgeFiles('newsletter', siteFiles(site, /^newsletter\/.*\.eml$/), mailFaults)));
    return faults;
  },
};
