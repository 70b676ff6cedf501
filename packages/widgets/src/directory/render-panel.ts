import { html, nothing, type TemplateResult } from 'lit';

import { isApiError, type Group, type GroupSummary } from '@kentongan/sdk';

import { addStyles } from '../internal/add-styles.js';
import { areaLabel } from '../internal/area-label.js';
import { groupLabel } from '../internal/group-label.js';
import { renderFailure } from '../internal/render-failure.js';
import { renderHeading } from '../internal/render-heading.js';
import { renderStale } from '../internal/render-stale.js';
import { addWords } from '../internal/words.js';
import type { Messages } from '../locales/id.js';
import { group } from '../locales/id/group.js';
import type { OpenGroupController } from './open-group-controller.js';
import { panelOf } from './panel-controller.js';
import { panelStyles } from './panel-styles.js';
import { renderContact } from './render-contact.js';
import { renderGroup } from './render-group.js';
import { renderGroupActions } from './render-group-actions.js';
import { renderGroupNews } from './render-group-news.js';

addWords({ group }, { en: () => import('../locales/en/group.js') });

/** What the panel shows besides the group that is loaded, and what its buttons do. */
export interface PanelView {
  readonly messages: Messages;
  readonly locale: string;
  readonly headingLevel: number;
  /** The group as the list knows it, so that its name stands there at once. */
  readonly summary: GroupSummary | undefined;
  /** Left out where there is no list to go back to. */
  readonly onBack?: (() => void) | undefined;
  readonly onAskContact: () => void;
}

/** Keeps the line free until it is known what stands there. */
const nothingYet = '\u00a0';

/** The open group, with a way back to the list. */
export function renderPanel(open: OpenGroupController, view: PanelView): TemplateResult {
  const { messages, onBack } = view;
  const { state } = open.group;
  const known = 'value' in state ? state.value : (view.summary ?? panelOf(open).known?.value);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || onBack === undefined) return;
    // A dialog of the page around us must not close as well.
    event.stopPropagation();
    onBack();
  };
  addStyles(open.host, panelStyles);
  return html`
    <section class="panel" part="group" @keydown=${onKey} aria-busy=${state.status === 'loading'}>
      ${
        onBack === undefined
          ? nothing
          : html`<button type="button" class="button back" @click=${onBack}>
              <span aria-hidden="true">←</span> ${messages.group.back}
            </button>`
      }
      ${renderHeading(
        view.headingLevel,
        known === undefined ? messages.directory.label : groupLabel(messages.groupName, known),
      )}
      <p class="muted">${known === undefined ? nothingYet : areaLabel(messages.area, known)}</p>
      ${renderState(open, view)}
    </section>
  `;
}

function renderState(open: OpenGroupController, view: PanelView): unknown {
  const { messages, locale } = view;
  const { state } = open.group;
  const retry = (): void => void open.group.refresh();
  const { known, timeZone } = panelOf(open);
  if (state.status === 'loading' || timeZone === null) return renderSkeleton(messages);
  if ('value' in state) {
    return [
      renderWhole(open, { ...view, timeZone }, state.value),
      state.status === 'stale' ? renderStale(messages, locale, state.loadedAt, retry) : nothing,
    ];
  }
  if (isApiError(state.error) && state.error.code === 'group-not-found') {
    return html`<p role="alert" class="state">${messages.group.gone}</p>`;
  }
  return known === undefined
    ? renderFailure(messages, state.error, retry)
    : [
        renderWhole(open, { ...view, timeZone }, known.value),
        renderStale(messages, locale, known.loadedAt, retry),
      ];
}

interface WholeView extends PanelView {
  readonly timeZone: string | undefined;
}

function renderWhole(open: OpenGroupController, view: WholeView, value: Group): unknown {
  const { messages, locale, timeZone, headingLevel, onAskContact } = view;
  const panel = panelOf(open);
  const contact = value.hasContact && renderContact(open.contact, messages, onAskContact);
  return [
    renderGroup(value, { messages, locale, timeZone, contact }),
    renderGroupActions(value, { messages, panel, open }),
    value.lastActivityAt === null
      ? nothing
      : renderGroupNews(panel.news, { messages, locale, timeZone, headingLevel }),
  ];
}

/** As high as the facts most groups have. */
function renderSkeleton({ loading }: Messages): TemplateResult {
  return html`
    <p role="status" class="visually-hidden">${loading}</p>
    <div class="facts" aria-hidden="true">
      ${Array.from({ length: 6 }, () => html`<div><div class="skeleton line"></div></div>`)}
    </div>
  `;
}
