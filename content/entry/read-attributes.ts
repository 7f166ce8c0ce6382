import type { MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { blocks, type BlockName } from '../blocks/index.ts';
import type { Reading, Refusal } from './reading.ts';
import type { BlockAttribute } from './tree.ts';

interface AttributeRule {
  required: boolean;
  /** What is wrong with a value, as the end of a sentence, or nothing. */
  faultOf: (value: string) => string | undefined;
}
type BlockRule = ReadonlyMap<string, AttributeRule>;

/** Each block's attributes, prepared once: a body may hold hundreds of blocks. */
const rules = new Map<string, BlockRule>(
  Object.entries(blocks).map(([name, { attributes }]) => [
    name,
    new Map(
      Object.entries(attributes.shape).map(([attribute, schema]) => [
        attribute,
        {
          required: !schema.safeParse(undefined).success,
          faultOf: (value) => schema.safeParse(value).error?.issues[0]?.message,
        },
      ]),
    ),
  ]),
);

/** “a, b and c” */
const enumerate = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const expression = (block: string): Refusal => ({
  code: 'body-expression',
  reason: `an attribute of <${block}> is code in braces`,
  remedy: 'Write its value between quotation marks: name="value"',
});

const unknown = (block: string, name: string, rule: BlockRule): Refusal => ({
  code: 'body-attribute-unknown',
  reason: `<${block}> has no attribute ${name}`,
  remedy:
    rule.size === 0
      ? 'Delete it: this block has none'
      : `Delete it; the block has ${enumerate([...rule.keys()])}`,
});

/** The attribute's value, or why it is refused. */
function readValue(
  block: string,
  attribute: Extract<MdxJsxAttributeUnion, { name: string }>,
  rule: BlockRule,
): string | Refusal {
  const { name, value } = attribute;
  const own = rule.get(name);
  if (typeof value === 'object' && value !== null) return expression(block);
  if (own === undefined) return unknown(block, name, rule);
  if (typeof value !== 'string')
    return {
      code: 'body-attribute-empty',
      reason: `the attribute ${name} of <${block}> has no value`,
      remedy: `Write ${name}="…"`,
    };
  const fault = own.faultOf(value);
  return fault === undefined
    ? value
    : {
        code: 'body-attribute-value',
        reason: `the attribute ${name} of <${block}> ${fault}`,
        remedy: value.trim() === '' ? `Fill in ${name}="…"` : `Correct ${name}="${value}"`,
      };
}

/** Reads a block's attributes; those it may not have, or with values they may not have, are refused. */
export function readAttributes(
  block: BlockName,
  node: MdxJsxFlowElement | MdxJsxTextElement,
  reading: Reading,
): BlockAttribute[] {
  const rule: BlockRule = rules.get(block) ?? new Map();
  const given = new Set<string>();
  const read: BlockAttribute[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      reading.refuse(node, expression(block));
      continue;
    }
    const { name } = attribute;
    const value = readValue(block, attribute, rule);
    if (given.has(name))
      reading.refuse(node, {
        code: 'body-attribute-twice',
        reason: `the attribute ${name} of <${block}> is given twice`,
        remedy: 'Delete one of the two',
      });
    else if (typeof value === 'string') read.push({ type: 'mdxJsxAttribute', name, value });
    else reading.refuse(node, value);
    given.add(name);
  }
  for (const [name, { required }] of rule)
    if (required && !given.has(name))
      reading.refuse(node, {
        code: 'body-attribute-missing',
        reason: `<${block}> has no ${name}`,
        remedy: `Write ${name}="…" into its tag`,
      });
  return read;
}
