import type { WidgetDescription } from '../editor-data/widget-description.ts';

/** A widget that has one of everything. */
export const sampleWidget: WidgetDescription = {
  tagName: 'kim-sample',
  className: 'SampleElement',
  module: 'dist/sample/sample-element.js',
  description: 'Shows samples.',
  attributes: [
    attribute('layout', 'layout', 'LayoutName', ['list', 'cards']),
    attribute('no-filters', 'noFilters', 'boolean'),
    attribute('heading-level', 'headingLevel', 'number'),
  ],
  properties: [{ name: 'client', description: 'Client to use.' }],
  methods: [{ name: 'refresh', description: 'Loads again.' }],
  events: [{ name: 'kim-send', description: 'Sent.', className: 'SendEvent' }],
  slots: [{ name: '', description: 'Fallback.' }],
  cssParts: [{ name: 'item', description: 'One sample.' }],
  cssProperties: [{ name: '--kim-space', description: 'Gap.', default: '1em' }],
};

function attribute(name: string, property: string, type: string, values: readonly string[] = []) {
  return { name, property, type, values, description: `About ${name}.`, default: "''" };
}
