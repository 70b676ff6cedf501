import type { LitElement } from 'lit';

import type { Client, DistrictCount, GroupSummary } from '@kentongan/sdk';

import { LoadController } from '../../controllers/load-controller.js';

/** Districts of the regency and groups of one district, asked for when the panel opens. */
export class KnownPlaces {
  readonly #districts: LoadController<readonly DistrictCount[]>;
  readonly #groups: LoadController<readonly GroupSummary[]>;
  #client: Client | undefined;
  #district: string | undefined;

  constructor(host: LitElement) {
    this.#districts = new LoadController(host, async (signal) => {
      // The directory asks for the same, so the browser may have it already.
      const { districts } = await this.#known.directory.get({ first: 25 }, { signal });
      return districts;
    });
    this.#groups = new LoadController(host, async (signal) => {
      const query = { district: this.#district, limit: 100 };
      return (await this.#known.groups.list(query, { signal })).items;
    });
  }

  get districts(): readonly DistrictCount[] {
    const { state } = this.#districts;
    return 'value' in state ? state.value : [];
  }

  get groups(): readonly GroupSummary[] {
    const { state } = this.#groups;
    return 'value' in state ? state.value : [];
  }

  /** Asks for what is not known yet. */
  ask(client: Client, district: string | undefined): void {
    const isNew = client !== this.#client;
    this.#client = client;
    if (isNew) void this.#districts.restart();
    if (!isNew && district === this.#district) return;
    this.#district = district;
    if (district === undefined) this.#groups.reset();
    else void this.#groups.restart();
  }

  get #known(): Client {
    // Nothing is loaded before somebody has asked with a client.
    return this.#client!;
  }
}

const places = new WeakMap<LitElement, KnownPlaces>();

/** The places that a feed knows: made when its panel opens first. */
export function placesOf(host: LitElement): KnownPlaces {
  const known = places.get(host) ?? new KnownPlaces(host);
  places.set(host, known);
  return known;
}
