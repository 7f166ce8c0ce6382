/* XML cannot hold control characters, whatever they are written as. */
const forbidden = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

/** XML as parsers accept it: without control characters, and without the end of something that was never begun. */
export const wellFormed = (xml: string): string => xml.replace(forbidden, '').replaceAll(']]>', ']]&gt;');
