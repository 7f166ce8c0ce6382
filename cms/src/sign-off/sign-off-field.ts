import type { JSONField } from 'payload';
import { apart } from '../fields/contract/follow-contract.ts';

const nobody = () => false;

/** What a document remembers of its approvals: what was approved, by whom and when. Only the hooks of sign-off write it. */
export const signOffField = (): JSONField =>
  apart({
    name: 'signOff',
    type: 'json',
    hidden: true,
    access: { create: nobody, update: nobody },
    admin: { hidden: true, disableBulkEdit: true },
    hooks: { beforeDuplicate: [() => ({})] },
  });
