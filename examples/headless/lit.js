import { FeedController } from '@kentongan/widgets/headless';
import { html, LitElement } from 'lit';

/** Shows the activities of a regency, with markup of your own. */
export class MyFeed extends LitElement {
  static properties = { client: { attribute: false } };

  feed = new FeedController(this, (cursor, signal) =>
    this.client.activities.list({ cursor, limit: 10 }, { signal }),
  );

  willUpdate(changed) {
    if (changed.has('client') && this.client) void this.feed.restart();
  }

  render() {
    const { status, items, nextCursor } = this.feed.state;
    return html`
      <ul aria-busy=${status === 'loading'}>
        ${items.map(({ title, publishedAt }) => html`<li>${title} (${publishedAt.slice(0, 10)})</li>`)}
      </ul>
      ${status === 'failed' ? html`<p role="alert">The activities could not be loaded.</p>` : ''}
      ${nextCursor === null ? '' : html`<button @click=${() => this.feed.loadMore()}>More</button>`}
    `;
  }
}

customElements.define('my-feed', MyFeed);
