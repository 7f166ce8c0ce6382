import { words } from './words.ts';
import type { Words } from './words.ts';

/** Short names of the Sustainable Development Goals, the first is goal 1. */
const SDG_NAMES: readonly Words[] = [
  words('No poverty', 'Pas de pauvreté', 'Fin de la pobreza', 'القضاء على الفقر', 'Erradicar a pobreza'),
  words('Zero hunger', 'Faim « zéro »', 'Hambre cero', 'القضاء التام على الجوع', 'Erradicar a fome'),
  words(
    'Good health and well-being',
    'Bonne santé et bien-être',
    'Salud y bienestar',
    'الصحة الجيدة والرفاه',
    'Saúde de qualidade',
  ),
  words(
    'Quality education',
    'Éducation de qualité',
    'Educación de calidad',
    'التعليم الجيد',
    'Educação de qualidade',
  ),
  words(
    'Gender equality',
    'Égalité entre les sexes',
    'Igualdad de género',
    'المساواة بين الجنسين',
    'Igualdade de género',
  ),
  words(
    'Clean water and sanitation',
    'Eau propre et assainissement',
    'Agua limpia y saneamiento',
    'المياه النظيفة والنظافة الصحية',
    'Água potável e saneamento',
  ),
  words(
    'Affordable and clean energy',
    'Énergie propre et d’un coût abordable',
    'Energía asequible y no contaminante',
    'طاقة نظيفة وبأسعار معقولة',
    'Energias renováveis e acessíveis',
  ),
  words(
    'Decent work and economic growth',
    'Travail décent et croissance économique',
    'Trabajo decente y crecimiento económico',
    'العمل اللائق ونمو الاقتصاد',
    'Trabalho digno e crescimento económico',
  ),
  words(
    'Industry, innovation and infrastructure',
    'Industrie, innovation et infrastructure',
    'Industria, innovación e infraestructura',
    'الصناعة والابتكار والهياكل الأساسية',
    'Indústria, inovação e infraestruturas',
  ),
  words(
    'Reduced inequalities',
    'Inégalités réduites',
    'Reducción de las desigualdades',
    'الحد من أوجه عدم المساواة',
    'Reduzir as desigualdades',
  ),
  words(
    'Sustainable cities and communities',
    'Villes et communautés durables',
    'Ciudades y comunidades sostenibles',
    'مدن ومجتمعات محلية مستدامة',
    'Cidades e comunidades sustentáveis',
  ),
  words(
    'Responsible consumption and production',
    'Consommation et production responsables',
    'Producción y consumo responsables',
    'الاستهلاك والإنتاج المسؤولان',
    'Produção e consumo sustentáveis',
  ),
  words(
    'Climate action',
    'Lutte contre les changements climatiques',
    'Acción por el clima',
    'العمل المناخي',
    'Ação climática',
  ),
  words('Life below water', 'Vie aquatique', 'Vida submarina', 'الحياة تحت الماء', 'Proteger a vida marinha'),
  words(
    'Life on land',
    'Vie terrestre',
    'Vida de ecosistemas terrestres',
    'الحياة في البر',
    'Proteger a vida terrestre',
  ),
  words(
    'Peace, justice and strong institutions',
    'Paix, justice et institutions efficaces',
    'Paz, justicia e instituciones sólidas',
    'السلام والعدل والمؤسسات القوية',
    'Paz, justiça e instituições eficazes',
  ),
  words(
    'Partnerships for the goals',
    'Partenariats pour la réalisation des objectifs',
    'Alianzas para lograr los objetivos',
    'عقد الشراكات لتحقيق الأهداف',
    'Parcerias para a implementação dos objetivos',
  ),
];

const numbered = (number: number, name: Words): Words =>
  words(
    `${number} · ${name.en}`,
    `${number} · ${name.fr}`,
    `${number} · ${name.es}`,
    `${number} · ${name.ar}`,
    `${number} · ${name.pt}`,
  );

/** The Sustainable Development Goals as a list to choose from, numbered. */
export const SDG_WORDS: readonly Words[] = SDG_NAMES.map((name, index) => numbered(index + 1, name));

const GCM_OBJECTIVES = 23;

/** The objectives of the Global Compact for Migration as a list to choose from: they are known by their numbers. */
export const GCM_WORDS: readonly Words[] = Array.from({ length: GCM_OBJECTIVES }, (_, index) =>
  words(
    `Objective ${index + 1}`,
    `Objectif ${index + 1}`,
    `Objetivo ${index + 1}`,
    `الهدف ${index + 1}`,
    `Objetivo ${index + 1}`,
  ),
);
