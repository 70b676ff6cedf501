import { html } from 'hono/html';

/** HTML in which every value that was put in has been escaped. */
export type Markup = ReturnType<typeof html>;

/** Levels that the pages use below a title. */
export type HeadingLevel = 2 | 3;

/** A heading of a level that depends on what is around. */
export function renderHeading(level: HeadingLevel, text: string): Markup {
  return level === 2 ? html`<h2>${text}</h2>` : html`<h3>${text}</h3>`;
}
