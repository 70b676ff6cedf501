import type { LitElement } from 'lit';

import { AddressChoices } from '../../controllers/address-choices.js';
import {
  facets,
  readFilter,
  writeFilter,
  type DirectoryFilter,
  type Facet,
  type FilterField,
} from './filter-fields.js';

/** Keeps what the visitor looks for in the directory in the address of the page. */
export class FilterChoices extends AddressChoices<FilterField, Facet> {
  /** @param fixed - What the page has preset, so that nobody can choose. */
  constructor(host: LitElement, fixed: () => DirectoryFilter) {
    super(host, fixed, { facets, read: readFilter, write: writeFilter });
  }
}
