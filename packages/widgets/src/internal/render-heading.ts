import { html, type TemplateResult } from 'lit';

/** A real heading of the level that fits the page around the widget; anything odd becomes `h3`. */
export function renderHeading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 tabindex="-1">${content}</h2>`;
    case 4:
      return html`<h4 tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 tabindex="-1">${content}</h6>`;
    default:
      return html`<h3 tabindex="-1">${content}</h3>`;
  }
}
