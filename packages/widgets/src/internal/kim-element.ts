import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';

import type { Client } from '@kentongan/sdk';

import { LocaleController } from '../controllers/locale-controller.js';
import type { Messages } from '../locales/id.js';
import { sharedClient } from './shared-client.js';

/** What every widget has: a regency, a backend, a language, a theme. Not exported by the package. */
export abstract class KimElement extends LitElement {
  /** Kemendagri code of the regency, for example `35.02`. */
  @property() regency = '';

  /** Address of the backend, for example `https://kim.example.go.id`. Empty means this page's own. */
  @property() api = '';

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
    return this.client ?? sharedClient(this.api, this.regency);
  }

  /** Whether a property has changed that makes what was loaded worthless. */
  protected hasNewSource(changed: PropertyValues<this>): boolean {
    return changed.has('regency') || changed.has('api') || changed.has('client');
  }
}
