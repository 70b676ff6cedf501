import type { ReactiveControllerHost } from 'lit';

import {
  emptyDraft,
  forgetDraft,
  keepDraft,
  readDraft,
  type MessageDraft,
} from './message-draft.js';

/** The two boxes to tick. */
export type Tick = 'consent' | 'isAdultOrGuardianConsent';

const noTicks: Readonly<Record<Tick, boolean>> = {
  consent: false,
  isAdultOrGuardianConsent: false,
};

/** What the visitor has written in a form, kept in this tab, and ticked, which is kept nowhere. */
export class WrittenMessage {
  readonly #host: ReactiveControllerHost;
  #place = '';
  #draft = emptyDraft;
  #ticked = noTicks;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get draft(): MessageDraft {
    return this.#draft;
  }

  get ticked(): Readonly<Record<Tick, boolean>> {
    return this.#ticked;
  }

  /** The address that fits the chosen channel. */
  get address(): string {
    const { replyChannel, phone, email } = this.#draft;
    return replyChannel === 'email' ? email : phone;
  }

  /** Shows the draft of one place in this tab. */
  open(place: string): void {
    this.#place = place;
    this.#draft = readDraft(place);
  }

  change(change: Partial<MessageDraft>): void {
    this.#draft = { ...this.#draft, ...change };
    keepDraft(this.#place, this.#draft);
    this.#host.requestUpdate();
  }

  tick(name: Tick, isTicked: boolean): void {
    this.#ticked = { ...this.#ticked, [name]: isTicked };
    this.#host.requestUpdate();
  }

  /** Forgets everything, once the office has it. */
  clear(): void {
    forgetDraft(this.#place);
    this.#draft = emptyDraft;
    this.#ticked = noTicks;
    this.#host.requestUpdate();
  }
}
