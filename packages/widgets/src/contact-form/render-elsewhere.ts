import { html, nothing, type TemplateResult } from 'lit';

import type { Regency } from '@kentongan/sdk';

import { toWebLink } from '../internal/to-web-link.js';
import type { Messages } from '../locales/id.js';

/** Where complaints and formal requests for information belong, as far as the regency says so. */
export function renderElsewhere(
  { form, newTab }: Messages,
  { links }: Regency,
): TemplateResult | typeof nothing {
  const complaint = toWebLink(links.complaint);
  const information = toWebLink(links.informationRequest);
  if (complaint === null && information === null) return nothing;
  return html`
    <details part="elsewhere">
      <summary>${form.elsewhere}</summary>
      ${renderWay(form.complaint, form.toComplaint, complaint, newTab)}
      ${renderWay(form.information, form.toInformation, information, newTab)}
    </details>
  `;
}

function renderWay(
  reason: string,
  label: string,
  target: URL | null,
  newTab: string,
): TemplateResult | typeof nothing {
  return target === null
    ? nothing
    : html`<p>
        ${reason}<br />
        <a class="way" href=${target.href} target="_blank" rel="noopener"
          >${label}<span class="visually-hidden"> ${newTab}</span></a
        >
      </p>`;
}
