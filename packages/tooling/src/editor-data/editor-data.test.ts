import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { repositoryRoot } from '../repository-root.ts';
import { createTree } from '../testing/create-tree.ts';
import { sampleWidget } from '../testing/sample-widget.ts';
import { literalValues } from './literal-values.ts';
import { readWidgets } from './read-widgets.ts';
import { toCssData } from './to-css-data.ts';
import { toFrameworkTypes } from './to-framework-types.ts';
import { toHtmlData } from './to-html-data.ts';
import { toWebTypes } from './to-web-types.ts';

describe('readWidgets', () => {
  const widgets = readWidgets(repositoryRoot);

  it('finds the four widgets with their modules', () => {
    assert.deepEqual(
      widgets.map(({ tagName, module }) => [tagName, module]),
      ['activity-feed', 'contact-form', 'coverage', 'directory'].map((name) => [
        `kim-${name}`,
        `dist/${name}/${name}-element.js`,
      ]),
    );
  });

  it('gives attributes their property, their default and the words they take', () => {
    const directory = widgets.find(({ tagName }) => tagName === 'kim-directory');

    const layout = directory?.attributes.find(({ name }) => name === 'layout');
    assert.deepEqual(layout?.values.toSorted(), ['cards', 'list', 'table']);
    assert.equal(layout?.default, "'list'");
    const noSearch = directory?.attributes.find(({ name }) => name === 'no-search');
    assert.deepEqual([noSearch?.property, noSearch?.type], ['noSearch', 'boolean']);
  });

  it('knows the values of open enums as well', () => {
    const feed = widgets.find(({ tagName }) => tagName === 'kim-activity-feed');

    const type = feed?.attributes.find(({ name }) => name === 'type');
    assert.ok(type?.values.includes('event'));
  });

  it('names events by their class', () => {
    const form = widgets.find(({ tagName }) => tagName === 'kim-contact-form');

    assert.deepEqual(
      form?.events.map(({ name, className }) => [name, className]),
      [['kim-message-send', 'MessageSendEvent']],
    );
  });
});

describe('literalValues', () => {
  it('says what is missing when the declarations do not fit', (test) => {
    const root = createTree(test, { 'a.d.ts': 'export declare class A { size: 1; }' });
    const classes = [{ file: `${root}/a.d.ts`, className: 'A' }];

    assert.deepEqual(literalValues(classes)('A', 'size'), []);
    assert.throws(() => literalValues(classes)('A', 'colour'), /A has no property colour/);
    assert.throws(
      () => literalValues([{ file: `${root}/a.d.ts`, className: 'B' }]),
      /does not export B/,
    );
  });
});

describe('data for editors', () => {
  it('tells VS Code the attributes and their words', () => {
    assert.deepEqual(toHtmlData([sampleWidget]), {
      version: 1.1,
      tags: [
        {
          name: 'kim-sample',
          description: 'Shows samples.',
          attributes: [
            {
              name: 'layout',
              description: 'About layout.',
              values: [{ name: 'list' }, { name: 'cards' }],
            },
            { name: 'no-filters', description: 'About no-filters.', valueSet: 'v' },
            { name: 'heading-level', description: 'About heading-level.' },
          ],
        },
      ],
    });
  });

  it('tells VS Code each custom property once and each part with its tags', () => {
    const other = { ...sampleWidget, tagName: 'kim-other' };

    assert.deepEqual(toCssData([sampleWidget, other]), {
      version: 1.1,
      properties: [{ name: '--kim-space', description: 'Gap. Default: `1em`.' }],
      pseudoElements: [
        {
          name: '::part(item)',
          description: '`<kim-sample>`: One sample.\n\n`<kim-other>`: One sample.',
        },
      ],
    });
  });

  it('tells JetBrains attributes, events, slots, parts and custom properties', () => {
    const text = JSON.stringify(toWebTypes([sampleWidget], '1.2.3'));

    for (const part of ['"version":"1.2.3"', "'list' | 'cards'", 'kim-send', '--kim-space']) {
      assert.ok(text.includes(part), part);
    }
    assert.ok(text.includes('"slots":[{"name":""'));
    assert.ok(text.includes('"js-property":"noFilters"'));
  });
});

describe('types for frameworks', () => {
  it('take the types of properties from the class of the element', () => {
    for (const framework of ['react', 'vue', 'svelte'] as const) {
      const text = toFrameworkTypes(framework, [sampleWidget]);

      assert.match(text, /import type \{ SampleElement \} from '\.\.\/sample\/sample-element\.js'/);
      assert.match(text, /layout\?: SampleElement\['layout'\] \| undefined;/);
      assert.match(text, /client\?: SampleElement\['client'\] \| undefined;/);
    }
  });

  it('write listeners as the framework does', () => {
    assert.match(toFrameworkTypes('react', [sampleWidget]), /'onkim-send'\?: /);
    assert.match(toFrameworkTypes('svelte', [sampleWidget]), /'onkim-send'\?: /);
    assert.match(toFrameworkTypes('vue', [sampleWidget]), /'onKimSend'\?: /);
  });

  it('allow `false` for an attribute only where the framework then takes it away', () => {
    assert.match(toFrameworkTypes('react', [sampleWidget]), /'no-filters'\?: boolean \| ''/);
    assert.match(toFrameworkTypes('svelte', [sampleWidget]), /'no-filters'\?: true \| ''/);
    assert.doesNotMatch(toFrameworkTypes('vue', [sampleWidget]), /'no-filters'/);
  });
});
