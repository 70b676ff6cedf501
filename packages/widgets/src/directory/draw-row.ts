import type { GroupSummary } from '@kentongan/sdk';

import { areaLabel } from '../internal/area-label.js';
import { groupLabel } from '../internal/group-label.js';
import { wordFor } from '../internal/word-for.js';
import type { Messages } from '../locales/id.js';
import { drawElement } from './draw-element.js';

/** A text as it is shown: as it is, or in pieces with what was searched for set off. */
export type Shown = readonly (string | Node)[];

/** What a row shows besides its group. */
export interface RowView {
  readonly messages: Pick<Messages, 'area' | 'groupName'> & {
    readonly directory: Pick<Messages['directory'], 'legal'>;
  };
  /** Address at which a group is open. */
  readonly href: (slug: string) => string;
  /** Sets off in a text what was searched for. */
  readonly mark: (shown: string) => Shown;
}

/**
 * Draws the row of a group in the list, in the first view as well as in the element.
 *
 * By hand and not as a template of Lit: that has three times as many nodes, and what is on the page
 * is removed and made again with every key that is typed.
 */
export function drawRow(group: GroupSummary, { messages, href, mark }: RowView): HTMLElement {
  const legal = wordFor(messages.directory.legal, group.legalStatus);
  const row = drawElement(
    'a.row',
    drawElement('span.name', ...mark(groupLabel(messages.groupName, group))),
    drawElement('span.muted', ...mark(areaLabel(messages.area, group))),
    ...(legal === undefined ? [] : [drawElement('span.badge', legal)]),
  );
  Object.assign(row, { part: 'item', href: href(group.slug) });
  row.dataset['slug'] = group.slug;
  return drawElement('li', row);
}
