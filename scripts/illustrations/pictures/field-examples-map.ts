import { drawDotMap, placeOf, type View } from '../dot-map.ts';
import type { Illustration } from '../illustration.ts';
import { blue } from '../palette.ts';
import type { MarkedCountry } from '../places.ts';
import { dot, ring } from '../shapes.ts';
import { picture } from '../svg.ts';

const view: View = { latitude: 19, longitude: 8, height: 118 };

const individual: readonly MarkedCountry[] = ['GH', 'TJ', 'IQ', 'ET'];
const community: readonly MarkedCountry[] = ['NE', 'NP', 'SN', 'SV'];
const structural: readonly MarkedCountry[] = ['GE', 'BD', 'MW'];

const mark = (country: MarkedCountry): string => {
  const at = placeOf(view, country);
  const ground = dot(at, 30, blue.ground);
  if (individual.includes(country)) return ground + dot(at, 15, blue.full);
  if (community.includes(country)) return ground + ring(at, 19, blue.full, 8);
  return ground + ring(at, 21, blue.full, 6, '1 10.5');
};

export const fieldExamplesMap: Illustration = {
  name: 'field-examples-map',
  draw: () => {
    const all = [...individual, ...community, ...structural];
    return picture(blue.ground, [drawDotMap(view, blue, all, 16), ...all.map(mark)]);
  },
  texts: {
    en: {
      alt: 'World map with marks on eleven countries: dots on Ethiopia, Ghana, Iraq and Tajikistan; rings on El Salvador, Nepal, Niger and Senegal; dashed rings on Bangladesh, Georgia and Malawi.',
      caption: 'Where the eleven field examples of the paper come from.',
    },
    fr: {
      alt: 'Carte du monde où onze pays sont marqués : des points sur l’Éthiopie, le Ghana, l’Iraq et le Tadjikistan ; des anneaux sur El Salvador, le Népal, le Niger et le Sénégal ; des anneaux en pointillé sur le Bangladesh, la Géorgie et le Malawi.',
      caption: 'D’où viennent les onze exemples de terrain du document.',
    },
  },
};
