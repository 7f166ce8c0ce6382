import type { Field } from 'payload';
import { dataFields } from '../../snapshot/mapping/data-fields.ts';

/** On which tab of the form each field stands, by the field's name; the first tab is 0. Fields outside the tabs have none. */
export function findTabs(fields: readonly Field[]): Record<string, number> {
  const tabs = fields.flatMap((field) => (field.type === 'tabs' ? [field.tabs] : [])).at(0) ?? [];
  return Object.fromEntries(
    tabs.flatMap((tab, index) => dataFields(tab.fields).map(({ name }) => [name, index])),
  );
}
