import { html, nothing, type TemplateResult } from 'lit';

import type { Group } from '@kentongan/sdk';

import { MessageRequestEvent } from '../events/message-request-event.js';
import { areaLabel } from '../internal/area-label.js';
import { copyText } from '../internal/copy-text.js';
import { groupLabel } from '../internal/group-label.js';
import type { Messages } from '../locales/id.js';
import type { OpenGroupController } from './open-group-controller.js';
import type { PanelController } from './panel-controller.js';
import { printAlone } from './print-alone.js';
import { renderOffice } from './render-office.js';
import { saveFile } from './save-file.js';
import { toVcard } from './to-vcard.js';

/** What the buttons of a group need. */
export interface GroupActionsView {
  readonly messages: Messages;
  readonly panel: PanelController;
  readonly open: OpenGroupController;
}

/** Ways to pass a group on, to keep it, and to say what is wrong with it. */
export function renderGroupActions(group: Group, view: GroupActionsView): TemplateResult {
  const { messages, panel, open } = view;
  const { group: words, newTab } = messages;
  const name = groupLabel(messages.groupName, group);
  const area = areaLabel(messages.area, group);
  const address = open.href(group.slug);
  const share = [[name, area].filter(Boolean).join(', '), address].join('\n');

  const onCopy = async (event: Event): Promise<void> =>
    panel.setCopied(await copyText(address, rootOf(event).querySelector('.copy-result input')));
  const onSave = (): void => {
    const { state } = open.contact;
    const contact = 'value' in state ? state.value : undefined;
    saveFile(toVcard({ group, name, area, address, contact }), `${group.slug}.vcf`, 'text/vcard');
  };
  const onCorrect = async ({ currentTarget }: Event): Promise<void> => {
    if (!(currentTarget instanceof Element) || isTaken(currentTarget)) return;
    await panel.askOffice();
    currentTarget.parentElement?.querySelector<HTMLElement>('.office')?.focus();
  };
  const isTaken = (target: Element): boolean =>
    !target.dispatchEvent(
      new MessageRequestEvent({
        topic: 'data_correction',
        regencyCode: group.areaCode.slice(0, 5),
        groupSlug: group.slug,
        groupName: name,
        text: words.correction(name, area),
      }),
    );

  return html`
    <div class="ways" role="group" aria-label=${words.share}>
      <a
        class="button"
        href="https://wa.me/?text=${encodeURIComponent(share)}"
        target="_blank"
        rel="noopener noreferrer"
        >${words.toWhatsApp}<span class="visually-hidden"> ${newTab}</span></a
      >
      <button type="button" class="button" @click=${(event: Event) => void onCopy(event)}>
        ${words.copy}
      </button>
      <button type="button" class="button" @click=${(event: Event) => printAlone(rootOf(event))}>
        ${words.print}
      </button>
      <button type="button" class="button" @click=${onSave}>${words.card}</button>
    </div>
    <div class="copy-result ${panel.isCopied === undefined ? 'idle' : ''}">
      <p role="status">
        ${panel.isCopied === undefined ? nothing : panel.isCopied ? words.copied : words.notCopied}
      </p>
      <input
        class="field"
        readonly
        aria-label=${words.copy}
        .value=${address}
        ?hidden=${panel.isCopied !== false}
      />
    </div>
    <div class="correction">
      <button type="button" class="button" @click=${(event: Event) => void onCorrect(event)}>
        ${words.correct}
      </button>
      ${panel.asksOffice ? renderOffice(panel.office.state, messages) : nothing}
    </div>
    <p class="address">${words.address(address)}</p>
  `;
}

/** The shadow root that a button stands in. */
function rootOf({ currentTarget }: Event): ShadowRoot {
  // Only buttons of a widget have these listeners.
  return (currentTarget as Element).getRootNode() as ShadowRoot;
}
