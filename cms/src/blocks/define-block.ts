import { blocks } from '@kmh/content/blocks';
import type { BlockName } from '@kmh/content/blocks';
import type { Block, Field } from 'payload';
import { z } from 'zod';
import { followContract } from '../fields/contract/follow-contract.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { text } from '../i18n/text.ts';

const noTexts = z.object({});

/**
 * A block of the editor whose fields keep the contract with a block of the record.
 * @param slug the editor's name for it
 */
export const defineBlock = (name: BlockName, slug: string, label: MessageKey, fields: Field[]): Block => ({
  slug,
  labels: { singular: text(label), plural: text(label) },
  admin: { disableBlockName: true },
  fields: followContract({ facts: blocks[name].attributes, texts: noTexts }, fields, true),
});
