import { words } from './words.ts';
import type { Words } from './words.ts';

/** Names of the blocks that a text may hold, as the editor's menu shows them. */
export const BLOCK_MESSAGES = {
  'block.figure': words('Figure', 'Figure', 'Figura', 'شكل', 'Figura'),
  'block.table': words('Table', 'Tableau', 'Tabla', 'جدول', 'Quadro'),
  'block.chart': words('Chart', 'Graphique', 'Gráfico', 'رسم بياني', 'Gráfico'),
  'block.keyMessage': words('Key message', 'Message clé', 'Mensaje clave', 'رسالة رئيسية', 'Mensagem-chave'),
  'block.callout': words('Callout', 'Encadré', 'Recuadro', 'إطار', 'Caixa'),
  'block.fieldExample': words(
    'Field example',
    'Exemple de terrain',
    'Ejemplo sobre el terreno',
    'مثال ميداني',
    'Exemplo no terreno',
  ),
  'block.quotation': words('Quotation', 'Citation', 'Cita', 'اقتباس', 'Citação'),
  'block.moreDetail': words(
    'More detail',
    'Pour aller plus loin',
    'Más detalle',
    'مزيد من التفصيل',
    'Mais pormenor',
  ),
  'block.recording': words('Recording', 'Enregistrement', 'Grabación', 'تسجيل', 'Gravação'),
  'block.footnote': words('Footnote', 'Note de bas de page', 'Nota al pie', 'حاشية', 'Nota de rodapé'),
  'block.cite': words('Reference', 'Référence', 'Referencia', 'مرجع', 'Referência'),
  'callout.note': words('Note', 'Note', 'Nota', 'ملاحظة', 'Nota'),
  'callout.example': words('Example', 'Exemple', 'Ejemplo', 'مثال', 'Exemplo'),
  'callout.caution': words('Caution', 'Attention', 'Precaución', 'تنبيه', 'Atenção'),
  'chart.bar': words(
    'Bars, to compare',
    'Barres, pour comparer',
    'Barras, para comparar',
    'أعمدة للمقارنة',
    'Barras, para comparar',
  ),
  'chart.line': words(
    'Line, over time',
    'Ligne, dans le temps',
    'Línea, en el tiempo',
    'خط عبر الزمن',
    'Linha, no tempo',
  ),
  'editor.placeholder': words(
    'Write, or type / for headings, figures and tables',
    'Écrivez, ou tapez / pour les titres, figures et tableaux',
    'Escriba, o pulse / para títulos, figuras y tablas',
    'اكتب، أو اكتب / للعناوين والأشكال والجداول',
    'Escreva, ou digite / para títulos, figuras e quadros',
  ),
  'link.refused': words(
    'Give an address that begins with https://, mailto: or tel:, or # and a heading of this text.',
    'Donnez une adresse commençant par https://, mailto: ou tel:, ou # et un titre de ce texte.',
    'Indique una dirección que empiece por https://, mailto: o tel:, o # y un título de este texto.',
    'اكتب عنوانا يبدأ بـ https:// أو mailto: أو tel: أو # ثم عنوان من هذا النص.',
    'Indique um endereço que comece por https://, mailto: ou tel:, ou # e um título deste texto.',
  ),
} as const satisfies Record<string, Words>;
