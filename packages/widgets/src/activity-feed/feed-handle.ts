import type { LitElement } from 'lit';

import type { Activity, Page, RequestOptions } from '@kentongan/sdk';

import type { ListController } from '../controllers/list-controller.js';

/** A feed, as code that comes on need sees it. */
export interface FeedHandle {
  readonly host: LitElement;
  readonly list: ListController<Activity>;
  /** Asks for its first page. */
  readonly ask: (options: RequestOptions) => Promise<Page<Activity>>;
}
