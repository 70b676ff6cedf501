import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';

import type { Client } from '@kentongan/sdk';

import { LocaleController } from '../controllers/locale-controller.js';
import type { Messages } from '../locales/id.js';
import { sharedClient } from './shared-client.js';

/**
 * What every widget has: a regency, a backend, a language, a theme. Not exported by the package.
 *
 * @csspart failure - The box that says why nothing could be loaded.
 * @csspart stale - The line that says that the backend is away.
 * @cssproperty [--kim-reserve=min(100vh, 1400px)] - Height kept free while loading, so that the page never jumps.
 * @cssproperty [--kim-font-size=16px] - Size of the text; all else follows it.
 * @cssproperty [--kim-radius=8px] - Corners of boxes, fields and buttons.
 * @cssproperty [--kim-color-text=light-dark(#1c2430, #e8edf2)] - Text.
 * @cssproperty [--kim-color-muted=light-dark(#55606e, #a9b4c0)] - Text that stands back.
 * @cssproperty [--kim-color-accent=light-dark(#0b5d8a, #7cc7f2)] - Names, links, buttons and the focus.
 * @cssproperty [--kim-color-on-accent=light-dark(#fff, #06202f)] - Text on the accent.
 * @cssproperty [--kim-color-surface=light-dark(#fff, #14191f)] - Background.
 * @cssproperty [--kim-color-raised=light-dark(#f3f6f9, #1e252d)] - Background of what is raised from it.
 * @cssproperty [--kim-color-border=light-dark(#d5dce4, #37414c)] - Lines between things.
 * @cssproperty [--kim-color-field-border=light-dark(#76808d, #8b96a3)] - Edge of fields; needs a contrast of 3 to 1.
 * @cssproperty [--kim-color-danger=light-dark(#b3261e, #ffb4ab)] - What is wrong in a form.
 * @cssproperty [--kim-color-success=light-dark(#1a7340, #7fd6a0)] - What went well; active groups.
 */
export abstract class KimElement extends LitElement {
  /** Kemendagri code of the regency, for example `35.02`. */
  @property() regency = '';

  /** Address of the backend, for example `https://kim.example.go.id`. Empty means this page's own. */
  @property() api = '';

  /**
   * Address of a snapshot on this page's own site, for example `/kim`; see `kentongan snapshot`. The
   * widget then asks the backend nothing.
   */
  @property() src = '';

  /** Language of the widget. Without it the nearest `lang` around the widget decides. */
  @property() override lang = '';

  /** `auto` follows the page's `color-scheme`. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Client to use instead of one made from `api` and `regency`. */
  @property({ attribute: false }) client?: Client;

  readonly #locale = new LocaleController(this);

  /** Words in the language of the widget. */
  protected get messages(): Messages {
    return this.#locale.messages;
  }

  /** BCP 47 tag for `Intl`, matching {@link messages}. */
  protected get locale(): string {
    return this.#locale.tag;
  }

  /** Throws when the attributes make no client; load functions turn that into a failed state. */
  protected resolveClient(): Client {
    const { src, regency } = this;
    if (this.client) return this.client;
    return src
      ? sharedClient(src, regency, async (request) => {
          const { answerFromSnapshot } = await import('./snapshot/answer-from-snapshot.js');
          return answerFromSnapshot(request, src);
        })
      : sharedClient(this.api, regency);
  }

  /** Whether a property has changed that makes what was loaded worthless. */
  protected hasNewSource(changed: PropertyValues<this>): boolean {
    if (this.src && changed.has('src')) void this.#showDate();
    return (
      changed.has('regency') || changed.has('api') || changed.has('src') || changed.has('client')
    );
  }

  async #showDate(): Promise<void> {
    try {
      const { showSnapshotDate } = await import('./snapshot/show-snapshot-date.js');
      await showSnapshotDate(this, this.src);
    } catch {
      // What cannot be read fails for the widget as well, which says so.
    }
  }
}
