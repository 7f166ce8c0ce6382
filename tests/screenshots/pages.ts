/** One page of each kind, by the part of its address below the language; where a language lacks it, none is taken. */
export const pages: Readonly<Record<string, string>> = {
  home: '',
  library: 'library/',
  topic: 'library/topics/psychosocial-support/',
  paper: 'knowledge-papers/sustainable-development-and-reintegration/',
  bite: 'knowledge-papers/knowledge-bite-6-three-rounds-four-countries/',
  factsheet: 'factsheets/market-gardens-with-solar-pumps/',
  brief: 'evaluation-briefs/kmh-final-evaluation/',
  recommendation: 'evaluation-briefs/kmh-final-evaluation/recommendations/1/',
  lesson: 'evaluation-briefs/kmh-final-evaluation/lessons/1/',
  trace: 'evaluation-briefs/kmh-final-evaluation/trace/',
  lessons: 'lessons/',
  overdue: 'recommendations/overdue/',
  'gap-map': 'gap-map/',
  'gap-map-of': 'gap-map/topics/local-development/',
  feeds: 'feeds/?address=kqj54c',
  series: 'series/knowledge-bites/',
  project: 'projects/pilot-action/',
  news: 'news/knowledge-paper-2-released/',
  event: 'events/kmh-lessons-event-2022/',
  organisation: 'organisations/iom/',
  search: 'search/?q=garden',
  about: 'about/',
  recommendations: 'recommendations/',
  share: 'factsheets/market-gardens-with-solar-pumps/share/',
  newsletter: 'newsletter/',
  data: 'data/',
  saved: 'saved/',
  guide: 'guide/',
  'guide-task': 'guide/word/',
  'text-first': 'knowledge-papers/knowledge-bite-6-three-rounds-four-countries/text/',
};

/** Pages that stand outside the languages. */
export const others: Readonly<Record<string, string>> = {
  languages: '/',
  'not-found': '/en/nowhere/',
  embed: '/embed/06a0v3/en/',
  styleguide: '/styleguide/',
};

export const widths = [320, 360, 768, 1280] as const;
export const schemes = ['light', 'dark'] as const;
