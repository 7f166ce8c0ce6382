import type { TextField } from 'payload';
import { apart } from '../../fields/contract/follow-contract.ts';

const nobody = () => false;

/** The languages whose source has changed since they were made, `fr ar`, so that lists can be asked for them. Only hooks write it. */
export const translationsBehind = (): TextField =>
  apart({
    name: 'translationsBehind',
    type: 'text',
    hidden: true,
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true },
    hooks: { beforeDuplicate: [() => ''] },
  });
