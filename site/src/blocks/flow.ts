import type { FlowBlockName } from '@kmh/content/blocks';
import type { FlowBlock } from '@kmh/content/entry';
import type { BodyState } from '../body/body-state.ts';
import type { Html } from '../body/html.ts';
import { renderCallout } from './callout.ts';
import { renderChart } from './chart.ts';
import { renderFieldExample } from './field-example.ts';
import { renderFigure } from './figure.ts';
import { renderKeyMessage } from './key-message.ts';
import { renderMoreDetail } from './more-detail.ts';
import { renderQuotation } from './quotation.ts';
import { renderRecording } from './recording.ts';
import { attributesOf, type FlowRenderer } from './renderer.ts';
import { renderTable } from './table.ts';

const renderers: { readonly [Name in FlowBlockName]: FlowRenderer<Name> } = {
  Figure: renderFigure,
  Table: renderTable,
  Chart: renderChart,
  KeyMessage: renderKeyMessage,
  Callout: renderCallout,
  FieldExample: renderFieldExample,
  Quotation: renderQuotation,
  MoreDetail: renderMoreDetail,
  Recording: renderRecording,
};

const render = <Name extends FlowBlockName>(name: Name, node: FlowBlock, state: BodyState): Html =>
  renderers[name](attributesOf(name, node.attributes), node.children, state);

/** Writes a block through the one renderer of its name. */
export const renderFlowBlock = (node: FlowBlock, state: BodyState): Html => render(node.name, node, state);
