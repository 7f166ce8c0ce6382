import { drawDotMap, placeOf, type View } from '../dot-map.ts';
import type { Illustration } from '../illustration.ts';
import { blue } from '../palette.ts';
import type { MarkedCountry } from '../places.ts';
import { dot, ring } from '../shapes.ts';
import { picture } from '../svg.ts';

const view: View = { latitude: 27.5, longitude: 67, height: 34 };
const countries: readonly MarkedCountry[] = ['IQ', 'AF', 'PK', 'BD'];

export const fourCountriesAsia: Illustration = {
  name: 'four-countries-asia',
  draw: () =>
    picture(blue.ground, [
      drawDotMap(view, blue, countries, 20),
      ...countries
        .map((country) => placeOf(view, country))
        .flatMap((at) => [
          dot(at, 72, blue.ground),
          ring(at, 62, blue.soft, 8),
          ring(at, 42, blue.middle, 8),
          ring(at, 22, blue.full, 10),
        ]),
    ]),
  texts: {
    en: {
      alt: 'Map from the Middle East to South Asia with Iraq, Afghanistan, Pakistan and Bangladesh marked by three rings each.',
      caption: 'The four countries of the longitudinal survey, with three rounds each.',
    },
    ar: {
      alt: 'خريطة تمتد من الشرق الأوسط إلى جنوب آسيا، عُلِّم فيها كل من العراق وأفغانستان وباكستان وبنغلاديش بثلاث حلقات.',
      caption: 'البلدان الأربعة التي شملها المسح الطولي، بثلاث جولات في كل بلد.',
    },
  },
};
