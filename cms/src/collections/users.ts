import type { CollectionConfig } from 'payload';
import { allow, allowField } from '../access/allow.ts';
import { ownAccountOr } from '../access/own-account.ts';
import { ROLES } from '../access/roles.ts';
import { roleOf } from '../access/user-role.ts';
import type { Env } from '../env.ts';
import { refuseWeakPassword } from '../hooks/refuse-weak-password.ts';
import { text, wordsOf } from '../i18n/text.ts';
import { noteLanguage, readerLanguage } from '../mail/reader-language.ts';
import { defineCollection } from './define-collection.ts';
import { noFirstRegister } from './no-first-register.ts';
import { noMailReset } from './no-mail-reset.ts';

const EIGHT_HOURS = 8 * 60 * 60;
const TEN_MINUTES = 10 * 60 * 1000;

/** People who may sign in, each with one role. The first one is made by `pnpm cms:create-admin`. */
export const createUsers = (env: Env): CollectionConfig =>
  defineCollection('accounts', {
    slug: 'users',
    labels: { singular: text('users.singular'), plural: text('users.plural') },
    admin: { useAsTitle: 'name', defaultColumns: ['name', 'email', 'role'], group: wordsOf('group.system') },
    access: {
      admin: ({ req }) => roleOf(req) !== undefined,
      read: ownAccountOr('read'),
      update: ownAccountOr('update'),
      unlock: allow('unlock', 'accounts'),
    },
    auth: {
      tokenExpiration: EIGHT_HOURS,
      maxLoginAttempts: 5,
      lockTime: TEN_MINUTES,
      cookies: { sameSite: 'Lax', secure: env.cmsUrl.startsWith('https:') },
    },
    endpoints: [noFirstRegister, noMailReset],
    hooks: { beforeValidate: [refuseWeakPassword], afterLogin: [noteLanguage] },
    fields: [
      { name: 'name', type: 'text', required: true, saveToJWT: true, label: text('users.name') },
      {
        name: 'role',
        type: 'select',
        required: true,
        defaultValue: 'contributor',
        saveToJWT: true,
        label: text('users.role'),
        options: ROLES.map((role) => ({ value: role, label: text(`users.role.${role}`) })),
        access: { create: allowField('create', 'accounts'), update: allowField('update', 'accounts') },
      },
      readerLanguage(),
    ],
  });
