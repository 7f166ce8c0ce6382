import type { FieldHook, TextField } from 'payload';
import { apart } from './contract/follow-contract.ts';
import { isEmpty } from './contract/find-problem.ts';
import { described } from './described.ts';

const LONGEST = 60;

/** A picture that nobody named is called by what it shows, or by its file. */
const nameByContent: FieldHook = ({ data, originalDoc, value }) => {
  if (!isEmpty(value)) return value;
  const known = [data?.alt, originalDoc?.alt, data?.filename, originalDoc?.filename].find(
    (name) => !isEmpty(name),
  );
  return typeof known === 'string' ? known.slice(0, LONGEST) : value;
};

/** What editors call a picture among themselves; it is not published. */
export const workingName = (): TextField =>
  apart({ ...described('workingName'), type: 'text', hooks: { beforeValidate: [nameByContent] } });
