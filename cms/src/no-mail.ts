import type { EmailAdapter } from 'payload';

/** The CMS sends no e-mail: nobody has to run a mail server for it. What would need one is closed (no-mail-reset.ts). */
export const noMail: EmailAdapter = () => ({
  name: 'none',
  defaultFromAddress: 'none@localhost',
  defaultFromName: 'KMH',
  sendEmail: () => Promise.reject(new Error('The CMS sends no e-mail.')),
});
