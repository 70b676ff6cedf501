import type { Group, Regency } from '@kentongan/sdk';

import type { FieldsView } from './render-fields.js';

/** What the form needs. */
export interface FormView extends FieldsView {
  /** `undefined` until the profile is there; typing need not wait for it. */
  readonly regency: Regency | undefined;
  readonly group: Group | undefined;
  /** Whether the message is about a group, known yet or not. */
  readonly hasGroup: boolean;
  /**
   * The visitor turns to the fields. What that brings may move what is below them, so that a press on
   * a button there must not bring it: the click would be lost.
   */
  readonly onFocus: () => void;
  /** She opens what explains where else to go. */
  readonly onOpen: () => void;
  readonly onSubmit: (event: SubmitEvent) => void;
}
