import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { Activity } from '@kentongan/sdk';

import { savesData } from '../../internal/saves-data.js';
import type { Messages } from '../../locales/id.js';

/** Feeds whose visitor saves data and has asked for the pictures all the same. */
const asked = new WeakSet<LitElement>();

/** Whether pictures are shown: not unasked to those who save data. */
export function wantsPictures(host: LitElement): boolean {
  return asked.has(host) || !savesDataInAnyWay();
}

/** A button that shows the pictures, where they were left out. */
export function renderPictureButton(
  host: LitElement,
  activities: readonly Activity[],
  { feedExtras }: Messages,
): TemplateResult | typeof nothing {
  if (wantsPictures(host) || !activities.some(({ image }) => image !== null)) return nothing;
  const onClick = async (): Promise<void> => {
    asked.add(host);
    host.requestUpdate();
    await host.updateComplete;
    // The button has gone, and what it brought begins here.
    host.renderRoot.querySelector<HTMLElement>('[data-id] [tabindex]')?.focus();
  };
  return html`<button type="button" class="button pictures" @click=${onClick}>
    ${feedExtras.showPictures}
  </button>`;
}

function savesDataInAnyWay(): boolean {
  return savesData() || matchMedia('(prefers-reduced-data: reduce)').matches;
}
