import { words } from './words.ts';
import type { Words } from './words.ts';

/** What the CMS says of changes on their way to readers. */
export const RELEASE_MESSAGES = {
  'outbox.singular': words('Step to readers', 'Parution', 'Salida', 'خطوة نحو القراء', 'Saída'),
  'outbox.plural': words(
    'Publication log',
    'Journal des parutions',
    'Registro de publicaciones',
    'سجل النشر',
    'Registo de publicações',
  ),
  'outbox.document': words('Document', 'Document', 'Documento', 'الوثيقة', 'Documento'),
  'outbox.version': words('Version', 'Version', 'Versión', 'النسخة', 'Versão'),
  'outbox.role': words('By', 'Par', 'Por', 'من قِبل', 'Por'),
  'outbox.state': words('State', 'État', 'Estado', 'الحالة', 'Estado'),
  'outbox.waiting': words('Waiting', 'En attente', 'En espera', 'بالانتظار', 'À espera'),
  'outbox.recorded': words('Under way', 'En cours', 'En camino', 'جارٍ', 'A caminho'),
  'outbox.live': words('Gone out', 'Paru', 'Publicado', 'نُشر', 'Publicado'),
  'outbox.refused': words('Refused', 'Refusé', 'Rechazado', 'مرفوض', 'Recusado'),
  'outbox.reason': words('Reason', 'Raison', 'Motivo', 'السبب', 'Motivo'),
  'outbox.liveAt': words('Gone out at', 'Paru le', 'Publicado el', 'وقت النشر', 'Publicado em'),
} as const satisfies Record<string, Words>;
