import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of series, projects, news, events, organisations, people and topics. */
export const OTHER_KIND_WORDS = {
  issn: { label: words('ISSN', 'ISSN', 'ISSN', 'الرقم الدولي للدوريات (ISSN)', 'ISSN') },
  launched: { label: words('Launched', 'Lancée', 'Lanzada', 'بدأت في', 'Lançada') },
  description: { label: words('Description', 'Description', 'Descripción', 'الوصف', 'Descrição') },
  iatiId: {
    label: words(
      'IATI identifier',
      'Identifiant IITA',
      'Identificador IATI',
      'معرّف IATI',
      'Identificador IATI',
    ),
  },
  partners: { label: words('Partners', 'Partenaires', 'Socios', 'الشركاء', 'Parceiros') },
  organisation: { label: words('Organisation', 'Organisation', 'Organización', 'المنظمة', 'Organização') },
  parent: {
    label: words(
      'Part of project',
      'Fait partie du projet',
      'Parte del proyecto',
      'جزء من مشروع',
      'Parte do projeto',
    ),
  },
  objectives: { label: words('Objectives', 'Objectifs', 'Objetivos', 'الأهداف', 'Objetivos') },
  components: { label: words('Components', 'Composantes', 'Componentes', 'المكونات', 'Componentes') },
  projectNote: {
    label: words(
      'Note on its course',
      'Note sur son déroulement',
      'Nota sobre su desarrollo',
      'ملاحظة عن سيره',
      'Nota sobre o seu curso',
    ),
    help: words(
      'A change that readers must know of, such as activities that ended early.',
      'Un changement que le lecteur doit connaître, comme des activités arrêtées plus tôt.',
      'Un cambio que el lector debe conocer, como actividades que acabaron antes.',
      'تغيير يلزم أن يعرفه القارئ، كأنشطة انتهت مبكرا.',
      'Uma mudança que o leitor deve conhecer, como atividades que acabaram antes.',
    ),
  },
  about: {
    label: words('About', 'À propos de', 'Sobre', 'عن', 'Sobre'),
    help: words(
      'The publications it points to. Their findings are read there, not repeated here.',
      'Les publications auxquelles il renvoie. Leurs constats se lisent là-bas, sans être répétés ici.',
      'Las publicaciones a las que remite. Sus hallazgos se leen allí y no se repiten aquí.',
      'المنشورات التي يشير إليها. تُقرأ نتائجها هناك ولا تُكرر هنا.',
      'As publicações a que remete. As suas conclusões leem-se lá e não se repetem aqui.',
    ),
  },
  timezone: {
    label: words('Time zone', 'Fuseau horaire', 'Zona horaria', 'المنطقة الزمنية', 'Fuso horário'),
    help: words(
      'Where the times are meant, such as Europe/Brussels.',
      'Où les heures s’entendent, comme Europe/Brussels.',
      'Donde valen las horas, como Europe/Brussels.',
      'المكان الذي تُقصد فيه الأوقات، مثل Europe/Brussels.',
      'Onde valem as horas, como Europe/Brussels.',
    ),
  },
  mode: { label: words('Takes place', 'Se tient', 'Se celebra', 'كيفية الانعقاد', 'Realiza-se') },
  joinUrl: {
    label: words(
      'Link to join',
      'Lien pour participer',
      'Enlace para participar',
      'رابط المشاركة',
      'Ligação para participar',
    ),
  },
  inLanguage: {
    label: words(
      'Languages spoken',
      'Langues parlées',
      'Idiomas hablados',
      'اللغات المستعملة',
      'Línguas faladas',
    ),
  },
  interpretation: {
    label: words(
      'Interpretation into',
      'Interprétation vers',
      'Interpretación a',
      'الترجمة الفورية إلى',
      'Interpretação para',
    ),
  },
  speakers: { label: words('Speakers', 'Intervenants', 'Ponentes', 'المتحدثون', 'Oradores') },
  recordings: { label: words('Recordings', 'Enregistrements', 'Grabaciones', 'التسجيلات', 'Gravações') },
  materials: { label: words('Materials', 'Supports', 'Materiales', 'المواد', 'Materiais') },
  venue: { label: words('Venue', 'Lieu', 'Lugar', 'المكان', 'Local') },
  agenda: { label: words('Agenda', 'Programme', 'Programa', 'جدول الأعمال', 'Agenda') },
  time: { label: words('Time', 'Heure', 'Hora', 'الوقت', 'Hora') },
  transcript: { label: words('Transcript', 'Transcription', 'Transcripción', 'النص المفرّغ', 'Transcrição') },
  name: {
    label: words('Name', 'Nom', 'Nombre', 'الاسم', 'Nome'),
    help: words(
      'Needed in at least one language.',
      'Nécessaire dans une langue au moins.',
      'Necesario en al menos un idioma.',
      'مطلوب بلغة واحدة على الأقل.',
      'Necessário em pelo menos uma língua.',
    ),
  },
  acronym: { label: words('Acronym', 'Sigle', 'Sigla', 'الاختصار', 'Sigla') },
  ror: {
    label: words('ROR identifier', 'Identifiant ROR', 'Identificador ROR', 'معرّف ROR', 'Identificador ROR'),
    help: words(
      'Its address in the Research Organization Registry, https://ror.org/…',
      'Son adresse dans le Research Organization Registry, https://ror.org/…',
      'Su dirección en el Research Organization Registry, https://ror.org/…',
      'عنوانها في سجل منظمات البحث، ‎https://ror.org/…',
      'O seu endereço no Research Organization Registry, https://ror.org/…',
    ),
  },
  partOf: { label: words('Part of', 'Fait partie de', 'Parte de', 'جزء من', 'Parte de') },
  logo: { label: words('Logo', 'Logo', 'Logotipo', 'الشعار', 'Logótipo') },
  displayName: { label: words('Name', 'Nom', 'Nombre', 'الاسم', 'Nome') },
  orcid: {
    label: words('ORCID', 'ORCID', 'ORCID', 'ORCID', 'ORCID'),
    help: words(
      'Four groups of four: 0000-0002-1825-0097.',
      'Quatre groupes de quatre : 0000-0002-1825-0097.',
      'Cuatro grupos de cuatro: 0000-0002-1825-0097.',
      'أربع مجموعات من أربعة: ‎0000-0002-1825-0097.',
      'Quatro grupos de quatro: 0000-0002-1825-0097.',
    ),
  },
  affiliations: { label: words('Belongs to', 'Rattachement', 'Pertenece a', 'الانتماء', 'Pertence a') },
  topicLabel: { label: words('Word', 'Mot', 'Palabra', 'الكلمة', 'Palavra') },
  altLabels: {
    label: words('Other words for it', 'Autres mots', 'Otras palabras', 'كلمات أخرى', 'Outras palavras'),
    help: words(
      'Words readers search by; the search answers to them too.',
      'Mots que cherchent les lecteurs ; la recherche y répond aussi.',
      'Palabras que buscan los lectores; la búsqueda también las atiende.',
      'كلمات يبحث بها القراء ويستجيب لها البحث أيضا.',
      'Palavras que os leitores procuram; a pesquisa também as atende.',
    ),
  },
  broader: {
    label: words('Broader topic', 'Thème plus large', 'Tema más amplio', 'موضوع أوسع', 'Tema mais amplo'),
  },
  sameAs: {
    label: words(
      'The same elsewhere',
      'Le même ailleurs',
      'El mismo en otro lugar',
      'المفهوم نفسه في مكان آخر',
      'O mesmo noutro lugar',
    ),
    help: words(
      'Addresses of the same concept in other vocabularies.',
      'Adresses de la même notion dans d’autres vocabulaires.',
      'Direcciones del mismo concepto en otros vocabularios.',
      'عناوين المفهوم نفسه في قوائم أخرى.',
      'Endereços do mesmo conceito noutros vocabulários.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
