import { drawDotMap, placeOf, type View } from '../dot-map.ts';
import type { Illustration } from '../illustration.ts';
import { blue } from '../palette.ts';
import { dot, line, returnArc, ring } from '../shapes.ts';
import { picture } from '../svg.ts';

const view: View = { latitude: -20.6, longitude: 29.5, height: 31 };

export const corridorSouthernAfrica: Illustration = {
  name: 'corridor-southern-africa',
  draw: () => {
    const from = placeOf(view, 'ZA');
    const ends = [placeOf(view, 'MZ'), placeOf(view, 'MW')];
    return picture(blue.ground, [
      drawDotMap(view, blue, ['ZA', 'MZ', 'MW'], 20),
      ...ends.flatMap((end) => [
        line(returnArc(from, end), blue.ground, 22),
        line(returnArc(from, end), blue.full, 9),
      ]),
      dot(from, 26, blue.ground),
      ring(from, 22, blue.full, 8),
      ...ends.flatMap((end) => [dot(end, 32, blue.ground), dot(end, 23, blue.full)]),
    ]);
  },
  texts: {
    en: {
      alt: 'Map of southern Africa with two arcs, one from South Africa to Mozambique and one from South Africa to Malawi.',
      caption: 'The two corridors of the Pilot Action: from South Africa to Mozambique and to Malawi.',
    },
    fr: {
      alt: 'Carte de l’Afrique australe avec deux arcs, l’un de l’Afrique du Sud au Mozambique, l’autre de l’Afrique du Sud au Malawi.',
      caption:
        'Les deux couloirs de l’Action pilote : de l’Afrique du Sud vers le Mozambique et vers le Malawi.',
    },
    pt: {
      alt: 'Mapa da África Austral com dois arcos, um da África do Sul para Moçambique e outro da África do Sul para o Malaui.',
      caption: 'Os dois corredores da Ação-Piloto: da África do Sul para Moçambique e para o Malaui.',
    },
  },
};
