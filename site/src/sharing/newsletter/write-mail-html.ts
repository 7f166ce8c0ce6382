import { escapeHtml } from '../../body/html.ts';
import { mailColours } from '../card/colours.ts';
import { sideOf, inOneLine, type Mail, type MailEntry } from './mail.ts';

const { paper, ink, quiet, line, ground } = mailColours;
const serif = 'Georgia,Times New Roman,serif';
const sans = 'Arial,Helvetica,sans-serif';
const widest = 600;

/** The row with the picture, as cards mark it. */
const pictureRow = /<tr class="picture">[\s\S]*?<\/tr>/g;

/** An entry as the layout wants it. Cards are finished HTML; everything else is escaped here. */
function entryHtml({ lang, dir, headline, address, html }: MailEntry, layout: Mail['layout']): string {
  if (layout === 'pictures') return html;
  if (layout === 'words') return html.replace(pictureRow, '');
  const side = sideOf(dir);
  return (
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${paper}" lang="${lang}" dir="${dir}" style="background-color:${paper};border-bottom:1px solid ${line}">` +
    `<tr><td align="${side}" bgcolor="${paper}" style="padding:12px 20px;text-align:${side};font:bold 18px/1.35 ${serif};color:${ink}">` +
    `<a href="${escapeHtml(address)}" style="color:${ink}">${escapeHtml(headline)}</a></td></tr></table>`
  );
}

/* Outlook on Windows knows no greatest width: it gets a table of that width around the other. */
const forOutlook = (html: string): string => `<!--[if mso]>${html}<![endif]-->`;

/** A newsletter as a whole document: what stands in the mail, with its heading and the line that mail programs show before it is opened. */
export function writeMailHtml(mail: Mail): string {
  const { lang, dir, layout, entries, sender, site } = mail;
  const side = sideOf(dir);
  const subject = escapeHtml(inOneLine(mail.subject));
  const preheader = escapeHtml(inOneLine(mail.preheader));
  const rows = entries.map(
    (entry) =>
      `<tr><td style="padding-bottom:${layout === 'list' ? 0 : 16}px">${entryHtml(entry, layout).trim()}</td></tr>`,
  );
  return [
    `<!DOCTYPE html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${subject}</title></head>`,
    `<body bgcolor="${ground}" style="margin:0;padding:0;background-color:${ground}">`,
    preheader === '' ? '' : `<div style="display:none;max-height:0;overflow:hidden">${preheader}</div>`,
    `<table role="presentation" lang="${lang}" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${ground}" style="background-color:${ground}"><tr><td align="center" style="padding:16px 8px">`,
    forOutlook(`<table role="presentation" width="${widest}" align="center"><tr><td>`),
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:${widest}px">`,
    `<tr><td align="${side}" style="padding:8px 20px 16px;text-align:${side}"><h1 style="margin:0;font:bold 26px/1.25 ${serif};color:${ink}">${subject}</h1></td></tr>`,
    ...rows,
    `<tr><td align="${side}" style="padding:8px 20px;text-align:${side};font:14px/1.5 ${sans};color:${quiet}"><a href="${escapeHtml(site)}" style="color:${quiet}">${escapeHtml(sender)}</a></td></tr>`,
    '</table>',
    forOutlook('</td></tr></table>'),
    '</td></tr></table></body></html>\n',
  ].join('');
}
