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
  caption: {
    label: words('Caption', 'Légende', 'Pie', 'التعليق', 'Legenda'),
    help: words(
      'What it means here: who, where, when. Not what is to be seen.',
      'Ce qu’elle signifie : qui, où, quand. Non ce que l’on voit.',
      'Qué significa: quién, dónde, cuándo. No lo que se ve.',
      'ماذا تعني: من وأين ومتى، لا ما يُرى فيها.',
      'O que significa: quem, onde, quando. Não o que se vê.',
    ),
  },
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
  takenAt: {
    label: words('Taken', 'Prise', 'Tomada', 'تاريخ الالتقاط', 'Tirada'),
    help: words(
      'As exact as it is known.',
      'Aussi précis qu’on le sait.',
      'Con la precisión que se conozca.',
      'بالدقة المعروفة.',
      'Com a precisão conhecida.',
    ),
  },
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
    help: words(
      '0 is the left edge, 100 the right one.',
      '0 : bord gauche ; 100 : bord droit.',
      '0 es el borde izquierdo, 100 el derecho.',
      '0 الحافة اليسرى و100 اليمنى.',
      '0 é a margem esquerda, 100 a direita.',
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
    help: words(
      '0 is the upper edge, 100 the lower one.',
      '0 : bord supérieur ; 100 : bord inférieur.',
      '0 es el borde superior, 100 el inferior.',
      '0 الحافة العليا و100 السفلى.',
      '0 é a margem superior, 100 a inferior.',
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
    help: words(
      'Then a parent or guardian has to agree besides.',
      'Alors un parent ou tuteur doit aussi donner son accord.',
      'Entonces también debe aceptar un progenitor o tutor.',
      'عندئذ يلزم أيضا قبول أحد الوالدين أو الوصي.',
      'Então também tem de concordar um progenitor ou tutor.',
    ),
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
    help: words(
      'Tick it only with a signed form at hand.',
      'À cocher seulement avec un formulaire signé.',
      'Márquelo solo con un formulario firmado.',
      'ضع علامة فقط مع استمارة موقعة.',
      'Assinale só com um formulário assinado.',
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
    help: words(
      'Where a colleague finds the signed form: folder and number, no names.',
      'Où un collègue trouve le formulaire signé : dossier et numéro, sans noms.',
      'Dónde encuentra un colega el formulario firmado: carpeta y número, sin nombres.',
      'أين يجد زميل الاستمارة الموقعة: المجلد والرقم دون أسماء.',
      'Onde um colega encontra o formulário assinado: pasta e número, sem nomes.',
    ),
  },
  expires: {
    label: words('Valid until', 'Valable jusqu’au', 'Válido hasta', 'سارية حتى', 'Válido até'),
    help: words(
      'The day on the form. After it the picture leaves the site by itself.',
      'Le jour inscrit sur le formulaire. Ensuite l’image quitte le site d’elle-même.',
      'El día del formulario. Después la imagen sale sola del sitio.',
      'اليوم المذكور في الاستمارة. وبعده تغادر الصورة الموقع تلقائيا.',
      'O dia do formulário. Depois a imagem sai sozinha do sítio.',
    ),
  },
  withdrawnAt: {
    label: words('Withdrawn on', 'Retiré le', 'Retirado el', 'سُحبت في', 'Retirado em'),
    help: words(
      'The day they told you.',
      'Le jour où on vous l’a dit.',
      'El día en que se lo dijeron.',
      'اليوم الذي أُبلغت فيه.',
      'O dia em que lhe disseram.',
    ),
  },
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
  mime: {
    label: words('Media type', 'Type de média', 'Tipo de medio', 'نوع الوسيط', 'Tipo de média'),
    help: words(
      'Read from an upload by itself; for a file elsewhere as its server names it: application/pdf.',
      'Lu de soi-même d’un téléversement ; pour un fichier ailleurs, comme son serveur le nomme : application/pdf.',
      'Se lee solo al subir; para un archivo en otro lugar, como lo nombra su servidor: application/pdf.',
      'يُقرأ تلقائيا من الملف المرفوع؛ ولملف في مكان آخر كما يسميه خادمه: application/pdf.',
      'Lido por si num carregamento; para um ficheiro noutro lugar, como o servidor o nomeia: application/pdf.',
    ),
  },
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
  pages: {
    label: words('Pages', 'Pages', 'Páginas', 'الصفحات', 'Páginas'),
    help: words(
      'How many there are, as printed at the end.',
      'Leur nombre, comme imprimé à la fin.',
      'Cuántas son, según el final del documento.',
      'عددها كما طُبع في آخره.',
      'Quantas são, como impresso no fim.',
    ),
  },
  tagged: {
    label: words(
      'Tagged for screen readers',
      'Balisé pour lecteurs d’écran',
      'Etiquetado para lectores de pantalla',
      'موسوم لقارئات الشاشة',
      'Etiquetado para leitores de ecrã',
    ),
    help: words(
      'Tick it if the PDF was exported with tags; readers are told.',
      'À cocher si le PDF a été exporté avec des balises ; on le dit aux lecteurs.',
      'Márquelo si el PDF se exportó con etiquetas; se informa a los lectores.',
      'ضع علامة إن صُدّر الملف موسوما؛ ويُخبر القراء بذلك.',
      'Assinale se o PDF foi exportado com etiquetas; os leitores são informados.',
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
  consentStatus: {
    label: words('Status', 'Statut', 'Estado', 'الحالة', 'Estado'),
    help: words(
      '“Given” only with the signed form at hand. Anything else keeps the picture off the site.',
      '« Donné » seulement avec le formulaire signé. Tout le reste tient l’image hors du site.',
      '«Dado» solo con el formulario firmado. Todo lo demás deja la imagen fuera del sitio.',
      '«مُنحت» فقط مع الاستمارة الموقعة. وما عداها يبقي الصورة خارج الموقع.',
      '«Dado» só com o formulário assinado. Tudo o resto mantém a imagem fora do sítio.',
    ),
  },
} as const satisfies Record<string, FieldWords>;
