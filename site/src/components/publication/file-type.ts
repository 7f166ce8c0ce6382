const types: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/epub+zip': 'EPUB',
  'application/zip': 'ZIP',
  'application/msword': 'DOC',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PPTX',
  'text/csv': 'CSV',
  'application/json': 'JSON',
  'video/mp4': 'MP4',
  'audio/mpeg': 'MP3',
};

/** What readers call a format, from its media type: "PDF". */
export const fileType = (mime: string): string =>
  types[mime] ?? (mime.split('/').at(-1) ?? mime).replace(/^x-/, '').toUpperCase();
