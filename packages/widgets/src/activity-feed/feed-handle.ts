import type { LitElement } from 'lit';

import type { Activity, Client, Page, RequestOptions } from '@kentongan/sdk';

import type { ListController } from '../controllers/list-controller.js';

/** A feed, as code that comes on need sees it. */
export interface FeedHandle {
  readonly host: LitElement;
  readonly list: ListController<Activity>;
  /** Throws when the tag makes no client. */
  readonly client: () => Client;
  /** Asks for its first page. */
  readonly ask: (options: RequestOptions) => Promise<Page<Activity>>;
}
