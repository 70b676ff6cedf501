import { html, nothing, type TemplateResult } from 'lit';

import { isApiError, type GroupSummary } from '@kentongan/sdk';

import { areaLabel } from '../internal/area-label.js';
import { groupLabel } from '../internal/group-label.js';
import { renderFailure } from '../internal/render-failure.js';
import { renderHeading } from '../internal/render-heading.js';
import { addWords } from '../internal/words.js';
import type { Messages } from '../locales/id.js';
import { group } from '../locales/id/group.js';
import type { OpenGroupController } from './open-group-controller.js';
import { renderContact } from './render-contact.js';
import { renderGroup } from './render-group.js';

addWords({ group }, { en: () => import('../locales/en/group.js') });

/** What the panel shows besides the group that is loaded, and what its buttons do. */
export interface PanelView {
  readonly messages: Messages;
  readonly locale: string;
  readonly headingLevel: number;
  /** The group as the list knows it, so that its name stands there at once. */
  readonly summary: GroupSummary | undefined;
  readonly onBack: () => void;
  readonly onAskContact: () => void;
}

/** The open group, with a way back to the list. */
export function renderPanel(open: OpenGroupController, view: PanelView): TemplateResult {
  const { messages, onBack } = view;
  const { state } = open.group;
  const known = 'value' in state ? state.value : view.summary;
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // A dialog of the page around us must not close as well.
    event.stopPropagation();
    onBack();
  };
  return html`
    <section class="panel" part="group" @keydown=${onKey}>
      <button type="button" class="button back" @click=${onBack}>
        <span aria-hidden="true">←</span> ${messages.group.back}
      </button>
      ${renderHeading(
        view.headingLevel,
        known === undefined ? messages.directory.label : groupLabel(messages.groupName, known),
      )}
      ${known === undefined ? nothing : html`<p class="muted">${areaLabel(messages.area, known)}</p>`}
      ${renderState(open, view)}
    </section>
  `;
}

function renderState(
  { group, contact }: OpenGroupController,
  { messages, locale, onAskContact }: PanelView,
): TemplateResult {
  const { state } = group;
  if ('value' in state) {
    const block = state.value.hasContact && renderContact(contact, messages, onAskContact);
    return renderGroup(state.value, messages, locale, block);
  }
  if (state.status === 'loading') {
    return html`<p role="status" class="muted">${messages.loading}</p>`;
  }
  return isApiError(state.error) && state.error.code === 'group-not-found'
    ? html`<p role="alert" class="state">${messages.group.gone}</p>`
    : renderFailure(messages, state.error, () => void group.refresh());
}
