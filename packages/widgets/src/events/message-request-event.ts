import type { MessageTopic } from '@kentongan/sdk';

/** What a visitor wants to write about, and how the message begins. */
export interface MessageRequest {
  readonly topic: MessageTopic;
  /** Kemendagri code of the regency it is for: a form of another regency must not take it. */
  readonly regencyCode: string;
  readonly groupSlug?: string;
  /** With its kind: `KIM Reog Bina`. */
  readonly groupName?: string;
  readonly villageCode?: string;
  /** With its kind: `Desa Broto`. */
  readonly villageName?: string;
  /** First words of the message, in the language of the widget. The visitor goes on from there. */
  readonly text: string;
}

/**
 * The visitor wants to write to the office about something she sees.
 *
 * A `<kim-contact-form>` anywhere on the page takes it: it calls `preventDefault()`, begins the
 * message and moves the focus there. A page with a form of its own may do the same. When nobody has
 * taken it, `dispatchEvent()` gives `true`, and whoever asked must offer another way.
 *
 * @example
 * ```ts
 * import '@kentongan/widgets/directory';
 *
 * // A page with a form of its own takes what visitors want to write about.
 * document.addEventListener('kim-message-request', (event) => {
 *   event.preventDefault();
 *   console.log(event.request.topic, event.request.text);
 * });
 * ```
 */
export class MessageRequestEvent extends Event {
  readonly request: MessageRequest;

  constructor(request: MessageRequest) {
    super('kim-message-request', { bubbles: true, composed: true, cancelable: true });
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kim-message-request': MessageRequestEvent;
  }
  interface DocumentEventMap {
    'kim-message-request': MessageRequestEvent;
  }
}
