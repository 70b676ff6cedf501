import type { Mark } from '@kentongan/contract';

import { drawElement } from './draw-element.js';
import type { Shown } from './draw-row.js';

/** A text with what was searched for set off. */
export function markMatches(text: string, marks: readonly Mark[]): Shown {
  let end = 0;
  const parts = marks.flatMap(([start, stop]) => {
    const before = text.slice(end, start);
    end = stop;
    return [before, drawElement('mark', text.slice(start, stop))];
  });
  return [...parts, text.slice(end)].filter((part) => part !== '');
}
