/**
 * Tells a choice that goes on from the one before: arrow keys and letters run through the values of
 * a closed `<select>`, each a change, and Back should undo them as one.
 *
 * Listens to the element around the controls.
 */
export class StepWatch {
  #isTyping = false;
  /** The control that keys have changed and that still has the focus. */
  #control: EventTarget | null = null;

  onKeydown(event: KeyboardEvent): void {
    // In an open list, Enter takes a value: a step of its own.
    this.#isTyping = event.key !== 'Enter' && event.key !== ' ';
  }

  onPointerdown(): void {
    this.#isTyping = false;
  }

  onFocusout(): void {
    this.#control = null;
  }

  /** Whether a change goes on from the one before. */
  goesOn(target: EventTarget | null): boolean {
    const goesOn = this.#isTyping && this.#control === target;
    this.#control = this.#isTyping ? target : null;
    return goesOn;
  }
}
