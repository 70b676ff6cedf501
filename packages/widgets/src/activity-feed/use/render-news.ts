import { html, nothing, type LitElement, type TemplateResult } from 'lit';

import type { Messages } from '../../locales/id.js';
import { NewsController } from './news-controller.js';
import type { FeedHandle } from '../feed-handle.js';

const controllers = new WeakMap<LitElement, NewsController>();

/**
 * A button that shows what has been published since, over the end of what can be seen of the feed,
 * so that it moves nothing.
 */
export function renderNews(feed: FeedHandle, { feedUse }: Messages): TemplateResult {
  const { host } = feed;
  const { count } = newsOf(feed);
  const onClick = async (): Promise<void> => {
    await newsOf(feed).show();
    await host.updateComplete;
    // The button is gone; what it brought begins here.
    host.renderRoot.querySelector<HTMLElement>('[data-id] [tabindex]')?.focus();
  };
  return html`<div class="news" role="status">
    ${
      count === 0
        ? nothing
        : html`<button type="button" class="button primary" @click=${onClick}>
            ${feedUse.showNew(count)}
          </button>`
    }
  </div>`;
}

function newsOf(feed: FeedHandle): NewsController {
  let controller = controllers.get(feed.host);
  if (controller === undefined) {
    controller = new NewsController(feed);
    controllers.set(feed.host, controller);
  }
  return controller;
}
