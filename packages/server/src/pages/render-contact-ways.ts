import { html } from 'hono/html';

import type { RegencyRecord } from '../regencies/regency-repository.ts';
import type { Wording } from './language.ts';
import type { Markup } from './markup.ts';

/** How to reach the office without a form, and where complaints and formal requests belong. */
export function renderContactWays(regency: RegencyRecord, { words }: Wording): Markup {
  const { contact } = words;
  const { controller, links } = regency.settings;
  const { email, phone, address } = controller;
  const ways = [
    email !== null && toWay(contact.email, html`<a href="mailto:${email}">${email}</a>`),
    phone !== null &&
      toWay(contact.phone, html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>`),
    address !== null && toWay(contact.address, html`${address}`),
    toLinkWay(contact.complaint, links.complaint),
    toLinkWay(contact.informationRequest, links.informationRequest),
  ].filter((way) => way !== false);
  return ways.length === 0
    ? html`<p>${contact.visit(regency.officeName)}</p>`
    : html`<dl class="kim-facts">${ways}</dl>`;
}

function toWay(label: string, value: Markup): Markup {
  return html`<div>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div> `;
}

function toLinkWay(label: string, href: string | null): Markup | false {
  // An office can store anything; a page that runs code links to nothing but web pages.
  if (href === null || !/^https?:\/\//i.test(href)) return false;
  const name = href.replace(/^https?:\/\//i, '').replace(/\/$/, '');
  return toWay(
    label,
    html`<a href="${href}" target="_blank" rel="noopener noreferrer">${name}</a>`,
  );
}
