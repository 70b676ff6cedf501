import { html, nothing, type TemplateResult } from 'lit';

import type { Regency } from '@kentongan/sdk';

import { toWebLink } from '../internal/to-web-link.js';
import type { Messages } from '../locales/id.js';

/** Where complaints and formal requests for information belong, as far as the regency says so. */
export function renderElsewhere({ sending, newTab }: Messages, { links }: Regency): TemplateResult {
  return html`
    ${renderWay(sending.complaint, sending.toComplaint, links.complaint, newTab)}
    ${renderWay(sending.information, sending.toInformation, links.informationRequest, newTab)}
  `;
}

function renderWay(
  reason: string,
  label: string,
  link: string | null,
  newTab: string,
): TemplateResult | typeof nothing {
  const target = toWebLink(link);
  return target === null
    ? nothing
    : html`<p>
        ${reason}<br />
        <a class="way" href=${target.href} target="_blank" rel="noopener"
          >${label}<span class="visually-hidden"> ${newTab}</span></a
        >
      </p>`;
}
