import { words } from '../words.ts';
import type { FieldWords } from '../words.ts';

/** Fields of pictures and of files to download. */
export const UPLOAD_WORDS = {
  workingName: {
    label: words('Working name', 'Nom de travail', 'Nombre de trabajo', 'اسم العمل', 'Nome de trabalho'),
    help: words(
      'What you call it among yourselves. It is not published.',
      'Comment vous l’appelez entre vous. Il n’est pas publié.',
      'Cómo la llaman entre ustedes. No se publica.',
      'ما تسمونها به فيما بينكم. لا يُنشر.',
      'Como lhe chamam entre vós. Não é publicado.',
    ),
  },
  alt: {
    label: words(
      'Alternative text',
      'Texte de remplacement',
      'Texto alternativo',
      'النص البديل',
      'Texto alternativo',
    ),
    help: words(
      'What the picture shows, for those who cannot see it. Not the caption again.',
      'Ce que montre l’image, pour qui ne la voit pas. Pas une répétition de la légende.',
      'Lo que muestra la imagen, para quien no la ve. No repita el pie.',
      'ما تُظهره الصورة لمن لا يراها، لا تكرار للتعليق.',
      'O que a imagem mostra, para quem não a vê. Não repita a legenda.',
    ),
  },
  caption: { label: words('Caption', 'Légende', 'Pie', 'التعليق', 'Legenda') },
  decorative: {
    label: words('Decorative', 'Décorative', 'Decorativa', 'للزينة فقط', 'Decorativa'),
    help: words(
      'Says nothing that the text does not say: needs no alternative text.',
      'Ne dit rien de plus que le texte : pas besoin de texte de remplacement.',
      'No dice nada que el texto no diga: no necesita texto alternativo.',
      'لا تقول شيئا لا يقوله النص، فلا تحتاج إلى نص بديل.',
      'Não diz nada que o texto não diga: dispensa texto alternativo.',
    ),
  },
  credit: {
    label: words('Credit', 'Crédit', 'Crédito', 'حقوق الصورة', 'Crédito'),
    help: words(
      'Whose work it is, as it must be printed: © IOM 2022.',
      'De qui elle est, comme il faut l’imprimer : © OIM 2022.',
      'De quién es, tal como debe figurar: © OIM 2022.',
      'لمن هي، كما يجب أن تُطبع: ‎© IOM 2022.',
      'De quem é, como deve figurar: © OIM 2022.',
    ),
  },
  takenAt: { label: words('Taken', 'Prise', 'Tomada', 'تاريخ الالتقاط', 'Tirada') },
  focalPoint: {
    label: words(
      'What must stay in view',
      'Ce qui doit rester visible',
      'Lo que debe verse',
      'ما يجب أن يبقى ظاهرا',
      'O que deve ficar visível',
    ),
    help: words(
      'In per cent from the left and from the top.',
      'En pour cent depuis la gauche et le haut.',
      'En porcentaje desde la izquierda y desde arriba.',
      'بالمئة من اليسار ومن الأعلى.',
      'Em percentagem a partir da esquerda e de cima.',
    ),
  },
  x: {
    label: words(
      'From the left (%)',
      'Depuis la gauche (%)',
      'Desde la izquierda (%)',
      'من اليسار (%)',
      'Da esquerda (%)',
    ),
  },
  y: {
    label: words(
      'From the top (%)',
      'Depuis le haut (%)',
      'Desde arriba (%)',
      'من الأعلى (%)',
      'De cima (%)',
    ),
  },
  identifiable: {
    label: words(
      'People can be recognised',
      'Des personnes sont reconnaissables',
      'Se reconoce a personas',
      'يمكن التعرف على أشخاص',
      'Reconhecem-se pessoas',
    ),
    help: words(
      'Then it is shown only while their consent is valid.',
      'Elle n’est alors montrée que tant que leur consentement est valable.',
      'Entonces solo se muestra mientras valga su consentimiento.',
      'عندئذ لا تُعرض إلا ما دامت موافقتهم سارية.',
      'Então só é mostrada enquanto o consentimento for válido.',
    ),
  },
  minors: {
    label: words('Minors among them', 'Dont des mineurs', 'Hay menores', 'بينهم قاصرون', 'Há menores'),
  },
  consent: {
    label: words('Consent', 'Consentement', 'Consentimiento', 'الموافقة', 'Consentimento'),
    help: words(
      'Stays in the CMS and is never published.',
      'Reste dans le CMS et n’est jamais publié.',
      'Queda en el CMS y no se publica nunca.',
      'تبقى في نظام إدارة المحتوى ولا تُنشر أبدا.',
      'Fica no CMS e nunca é publicado.',
    ),
  },
  uses: {
    label: words('Agreed to', 'Accord pour', 'Consentido para', 'الموافقة على', 'Consentido para'),
    help: words(
      'Without the site the picture cannot be published here.',
      'Sans le site, l’image ne peut pas être publiée ici.',
      'Sin el sitio, la imagen no puede publicarse aquí.',
      'بدون الموقع لا يمكن نشر الصورة هنا.',
      'Sem o sítio, a imagem não pode ser publicada aqui.',
    ),
  },
  guardian: {
    label: words(
      'A parent or guardian agreed',
      'Un parent ou tuteur a donné son accord',
      'Un padre, madre o tutor dio su consentimiento',
      'وافق أحد الوالدين أو وليّ الأمر',
      'Um pai, mãe ou tutor deu o seu consentimento',
    ),
  },
  scope: {
    label: words('Scope', 'Portée', 'Alcance', 'النطاق', 'Âmbito'),
    help: words(
      'More about what they agreed to: which campaign, which country.',
      'Précisions sur l’accord : quelle campagne, quel pays.',
      'Más sobre a qué accedieron: qué campaña, qué país.',
      'تفاصيل ما وافقوا عليه: أي حملة، أي بلد.',
      'Mais sobre o que aceitaram: que campanha, que país.',
    ),
  },
  reference: {
    label: words(
      'Where the form is kept',
      'Où se trouve le formulaire',
      'Dónde está el formulario',
      'مكان حفظ الاستمارة',
      'Onde está o formulário',
    ),
  },
  expires: { label: words('Valid until', 'Valable jusqu’au', 'Válido hasta', 'سارية حتى', 'Válido até') },
  withdrawnAt: { label: words('Withdrawn on', 'Retiré le', 'Retirado el', 'سُحبت في', 'Retirado em') },
  width: {
    label: words(
      'Width in pixels',
      'Largeur en pixels',
      'Ancho en píxeles',
      'العرض بالبكسل',
      'Largura em píxeis',
    ),
  },
  height: {
    label: words(
      'Height in pixels',
      'Hauteur en pixels',
      'Alto en píxeles',
      'الارتفاع بالبكسل',
      'Altura em píxeis',
    ),
  },
  mime: { label: words('Media type', 'Type de média', 'Tipo de medio', 'نوع الوسيط', 'Tipo de média') },
  mimeType: { label: words('Media type', 'Type de média', 'Tipo de medio', 'نوع الوسيط', 'Tipo de média') },
  filesize: {
    label: words('Size in bytes', 'Taille en octets', 'Tamaño en bytes', 'الحجم بالبايت', 'Tamanho em bytes'),
  },
  sha256: { label: words('SHA-256', 'SHA-256', 'SHA-256', 'SHA-256', 'SHA-256') },
  renditions: {
    label: words(
      'Finished sizes',
      'Tailles préparées',
      'Tamaños listos',
      'الأحجام الجاهزة',
      'Tamanhos prontos',
    ),
  },
  pages: { label: words('Pages', 'Pages', 'Páginas', 'الصفحات', 'Páginas') },
  tagged: {
    label: words(
      'Tagged for screen readers',
      'Balisé pour lecteurs d’écran',
      'Etiquetado para lectores de pantalla',
      'موسوم لقارئات الشاشة',
      'Etiquetado para leitores de ecrã',
    ),
  },
  externalUrl: {
    label: words('Published at', 'Publié à l’adresse', 'Publicado en', 'منشور على العنوان', 'Publicado em'),
    help: words(
      'For a file that stays where it is: its address, beginning with https://. Otherwise upload the file.',
      'Pour un fichier qui reste où il est : son adresse, commençant par https://. Sinon, téléversez le fichier.',
      'Para un archivo que queda donde está: su dirección, que empieza por https://. Si no, suba el archivo.',
      'لملف يبقى حيث هو: عنوانه ويبدأ بـ https://. وإلا فارفع الملف.',
      'Para um ficheiro que fica onde está: o seu endereço, a começar por https://. Senão, carregue o ficheiro.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
