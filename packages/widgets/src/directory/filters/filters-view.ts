import type { Messages } from '../../locales/id.js';
import type { KnownValues } from './facet-choices.js';

/** What the panel shows besides what is chosen. */
export interface FiltersView extends KnownValues {
  readonly messages: Messages;
  /** How many groups are found; `undefined` while that is not known. */
  readonly found: number | undefined;
}
