import type { Mark } from '@kentongan/contract';
import { html } from 'lit';

/** A text with what was searched for set off. */
export function markMatches(text: string, marks: readonly Mark[]): unknown {
  if (marks.length === 0) return text;
  let end = 0;
  const parts = marks.map(([start, stop]) => {
    const before = text.slice(end, start);
    end = stop;
    return html`${before}<mark>${text.slice(start, stop)}</mark>`;
  });
  return [...parts, text.slice(end)];
}
