import type { LitElement } from 'lit';

import { AddressFilterController } from '../../controllers/address-filter-controller.js';
import type { DirectoryFilter, Facet, FilterField } from './filter-fields.js';

type FilterCode = typeof import('./filter-code.js');

/** Fetches what it takes to filter the directory once somebody does. */
export class FilterController extends AddressFilterController<FilterField, Facet, FilterCode> {
  /** @param fixed - What the page has preset, which the visitor cannot change. */
  constructor(host: LitElement, fixed: () => DirectoryFilter = () => ({})) {
    super(host, fixed, () => import('./filter-code.js'));
  }
}
