import { drawElement } from './draw-element.js';

/**
 * Draws the heading of a district: its name, and how many groups it has.
 *
 * @param level - The level that fits the page; anything odd becomes 3.
 */
export function drawDistrictHeading(
  level: number,
  [name, count]: readonly [name: string, count: string],
): HTMLElement {
  const tag = [2, 4, 5, 6].includes(level) ? `h${level}` : 'h3';
  return drawElement(tag, `${name} `, drawElement('span.muted', count));
}
