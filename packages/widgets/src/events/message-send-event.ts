/**
 * The office has received a message. Carries nothing of what the visitor wrote.
 *
 * @example
 * ```ts
 * import '@kentongan/widgets/contact-form';
 *
 * document.querySelector('kim-contact-form')?.addEventListener('kim-message-send', (event) => {
 *   console.log(event.reference);
 * });
 * ```
 */
export class MessageSendEvent extends Event {
  /** The number the visitor can ask with: `KIM-3502-7QX4-M2KD`. */
  readonly reference: string;

  constructor(reference: string) {
    super('kim-message-send', { bubbles: true, composed: true });
    this.reference = reference;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kim-message-send': MessageSendEvent;
  }
}
