import type { Level } from '@kmh/content/vocabulary';
import { html, type Html } from '../body/html.ts';
import type { CoverData } from '../library/views.ts';
import { coverSize, placeCountries, type Point } from './projection.ts';

/*
 * A cover is a small map in one colour, currentColor. Everything in it is said by the record: the countries, the levels
 * that the publication speaks of, its number in a series.
 */

/** More than these arcs would be a thicket, and more than these points are the whole world. */
const mostArcs = 12;
const mostPoints = 45;

const rings = {
  individual: { radius: 10, width: 3, dash: undefined },
  community: { radius: 24, width: 2, dash: undefined },
  structural: { radius: 42, width: 1.2, dash: '2 4' },
} as const satisfies Record<Level, { radius: number; width: number; dash: string | undefined }>;

const fields = { 'cover-field': { radius: 1, opacity: 0.28 }, 'cover-world': { radius: 1.8, opacity: 0.55 } };

const isField = (id: string): id is keyof typeof fields => id in fields;

function drawField(id: keyof typeof fields): Html {
  const { radius, opacity } = fields[id];
  const { width, height } = coverSize;
  return html`<pattern id="${id}-dots" width="8" height="8" patternUnits="userSpaceOnUse"><circle cx="4" cy="4" r="${radius}" fill="#fff" opacity="${opacity}"/></pattern><mask id="${id}"><rect width="${width}" height="${height}" fill="url(#${id}-dots)"/></mask>`;
}

/**
 * The fields of dots that the covers on a page ask for, once a page. They are masks, so that each cover gives them its own colour;
 * `cover-world` is the field of a publication about the whole world.
 *
 * @param page HTML with covers on it
 * @returns nothing where there are none
 */
export function coverPatterns(page: string): Html | undefined {
  const links = new Set(page.match(/url\(#[a-z-]+\)/g));
  const asked = Object.keys(fields).filter((id) => links.has(`url(#${id})`));
  if (asked.length === 0) return undefined;
  return html`<svg class="cover-patterns" width="0" height="0" aria-hidden="true">${asked.filter(isField).map(drawField)}</svg>`;
}

const drawRing = (level: Level, { x, y }: Point): Html => {
  const { radius, width, dash } = rings[level];
  const dashes = dash !== undefined && html` stroke-dasharray="${dash}"`;
  return html`<circle cx="${x}" cy="${y}" r="${radius}" stroke-width="${width}"${dashes}/>`;
};

/** A way back, bent upwards like a ball thrown from one place to the other. */
function arc(from: Point, to: Point): string {
  const lift = Math.hypot(from.x - to.x, from.y - to.y) * 0.32;
  const x = Math.round((from.x + to.x) / 2);
  const y = Math.round(Math.min(from.y, to.y) - lift);
  return `M${from.x} ${from.y}Q${x} ${y} ${to.x} ${to.y}`;
}

const dots = (points: readonly Point[]): string => points.map(({ x, y }) => `M${x} ${y}h0`).join('');

/** The lower corner that has more room for a number. */
function drawIssue(issue: number, points: readonly Point[]): Html {
  const { width, height } = coverSize;
  const low = points.filter(({ y }) => y > height / 2);
  const crowded = (right: boolean) => low.filter(({ x }) => (right ? x > width - 90 : x < 90)).length;
  const atRight = crowded(true) <= crowded(false);
  return html`<text
    x="${atRight ? width - 12 : 12}"
    y="${height - 12}"
    text-anchor="${atRight ? 'end' : 'start'}"
    direction="ltr"
    font-family="Georgia,serif"
    font-size="64"
    font-weight="700"
    fill="currentColor"
    opacity=".9"
    >${issue}</text
  >`;
}

/**
 * Draws a publication's cover as inline SVG of about half a kilobyte. The page holds `coverPatterns` once.
 *
 * The first country is where the publication looks from: arcs lead there and the levels ring it. Without countries the
 * rings stand alone; a publication about the whole world fills the field.
 */
export function drawCover({ countries, levels, issueNumber, global }: CoverData): Html {
  const { width, height } = coverSize;
  const distinct = [...new Set(countries)];
  const world = global || distinct.length > mostPoints;
  const points = distinct.length > mostPoints ? [] : placeCountries(distinct);
  const [hub = { x: width / 2, y: height / 2 }, ...others] = points;
  const field = html`<rect
    width="${width}"
    height="${height}"
    fill="currentColor"
    mask="url(#cover-${world ? 'world' : 'field'})"
  />`;
  const ways =
    others.length > 0 &&
    others.length <= mostArcs &&
    html`<path stroke-width="1.6" d="${others.map((point) => arc(point, hub)).join('')}"/>`;
  const places = points.length > 0 && html`<path stroke-width="12" d="${dots([hub])}"/>`;
  const otherPlaces = others.length > 0 && html`<path stroke-width="8" d="${dots(others)}"/>`;
  const circles = [...new Set(levels)].map((level) => drawRing(level, hub));
  const issue = issueNumber !== undefined && drawIssue(issueNumber, points);
  return html`<svg class="cover" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    ${field}
    <g fill="none" stroke="currentColor" stroke-linecap="round">${circles}${ways}${otherPlaces}${places}</g>
    ${issue}
  </svg>`;
}
