import {
  countFacets,
  createGroupSearch,
  selectGroups,
  type GroupFacets,
  type GroupSearch,
} from '@kentongan/contract';
import type { ReactiveControllerHost } from 'lit';

import type { Client, GroupSummary, ListGroupsQuery } from '@kentongan/sdk';

import { ListController } from '../controllers/list-controller.js';
import { whenIdle } from '../internal/when-idle.js';
import { AnnouncementController } from './announcement-controller.js';
import type { DirectoryController } from './directory-controller.js';
import type { FacetCounts } from './filters/facet-choices.js';
import type { DirectoryFilter, Facet } from './filters/filter-fields.js';
import { plain, type Found } from './found-controller.js';
import { markMatches } from './mark-matches.js';

/** So long typing must pause before the backend is asked, in milliseconds. */
const pause = 200;

/** Rows of one answer of the backend. */
const pageSize = 50;

/** So long the search is prepared in one go, in milliseconds. */
const turn = 8;

/**
 * Finds what is wanted: in the page itself as soon as the whole directory is there, until then and
 * above ten thousand groups by the backend, which follows the same rule.
 */
export class Finder {
  readonly #host: ReactiveControllerHost;
  readonly #directory: DirectoryController;
  readonly #remote: ListController<GroupSummary>;
  #search: GroupSearch = createGroupSearch([]);
  #query: ListGroupsQuery = {};
  #key = '';
  /** What the backend was asked for last, and what it said of all that it found. */
  #asked: string | undefined;
  #total = 0;
  #remoteFacets: GroupFacets | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #found: Found | undefined;
  #isFoundHere = false;
  #announcement: AnnouncementController | undefined;
  #counts: { readonly of: Found; readonly counts: FacetCounts } | undefined;

  constructor(host: ReactiveControllerHost, directory: DirectoryController, client: () => Client) {
    this.#host = host;
    this.#directory = directory;
    this.#remote = new ListController(host, async (cursor, signal) => {
      const further = cursor === undefined ? { include: 'facets' as const } : { cursor };
      const query = { ...this.#query, limit: pageSize, ...further };
      const page = await client().groups.list(query, { signal });
      this.#total = page.total ?? page.items.length;
      this.#remoteFacets = page.facets ?? this.#remoteFacets;
      return page;
    });
  }

  /** Why what is wanted cannot be found. */
  get error(): unknown {
    return this.#found?.key === this.#key ? undefined : this.#remoteError;
  }

  /** What a screen reader is told; nothing before something was found. */
  get announcement(): AnnouncementController | undefined {
    if (this.#found && this.#key !== '') {
      this.#announcement ??= new AnnouncementController(this.#host);
    }
    return this.#announcement;
  }

  /** Whether the backend has found more than it has sent. */
  get hasMore(): boolean {
    const { items, nextCursor } = this.#remote.state;
    return this.#found?.groups === items && nextCursor !== null;
  }

  /** How many groups each filter would show. */
  get facets(): FacetCounts | undefined {
    const found = this.#found;
    if (found === undefined) return undefined;
    if (this.#counts?.of !== found) {
      const { q = '', ...filter } = this.#query;
      const search = this.#search;
      const known = this.#isFoundHere ? undefined : this.#remoteFacets;
      if (!this.#isFoundHere && known === undefined) return undefined;
      const count = () => known ?? countFacets(search.find(q), filter);
      this.#counts = { of: found, counts: countLater(count) };
    }
    return this.#counts.counts;
  }

  loadMore(): void {
    void this.#remote.loadMore();
  }

  /** Asks once more after an {@link error}. */
  retry(): void {
    void this.#remote.restart();
  }

  /** Forgets everything. For a new source. */
  restart(): void {
    this.#found = undefined;
    this.#asked = undefined;
    clearTimeout(this.#timer);
    this.#remote.reset();
  }

  /** Finds again when what is wanted, or what is known, has changed. */
  find(key: string, { text, ...filter }: DirectoryFilter): Found | undefined {
    this.#key = key;
    // Values come from attributes and addresses; the backend refuses what it does not know.
    this.#query = { ...filter, ...(text && { q: text }) } as ListGroupsQuery;
    const { state, isWhole } = this.#directory;
    if (!('value' in state)) return this.#findThere();
    // When neither the rest nor the backend can be had, the first rows must do.
    const isEnough = isWhole || (state.status === 'stale' && this.#remoteError !== undefined);
    return isEnough ? this.#findHere(state.value.groups) : this.#findThere();
  }

  /** Does in idle moments what the first key would otherwise have to wait for. */
  prepare(): void {
    const { state, isWhole } = this.#directory;
    if (!isWhole || !('value' in state) || this.#search.groups === state.value.groups) return;
    const search = (this.#search = createGroupSearch(state.value.groups));
    const prepare = (): void => {
      const end = performance.now() + turn;
      if (!search.prepare(() => performance.now() > end)) whenIdle(prepare);
    };
    whenIdle(prepare);
  }

  #findHere(all: readonly GroupSummary[]): Found {
    const isKnown = this.#search.groups === all;
    if (this.#found?.key === this.#key && this.#isFoundHere && isKnown) return this.#found;
    if (!isKnown) this.#search = createGroupSearch(all);
    this.#isFoundHere = true;
    const { groups } = this.#key === '' ? { groups: all } : selectGroups(this.#search, this.#query);
    return (this.#found = { ...this.#about(this.#search), groups, total: groups.length });
  }

  #findThere(): Found | undefined {
    const { status, items } = this.#remote.state;
    if (this.#asked !== this.#key) {
      this.#asked = this.#key;
      clearTimeout(this.#timer);
      this.#remote.reset();
      // A filter is chosen once; letters come one after the other.
      const delay = this.#query.q ? pause : 0;
      this.#timer = setTimeout(() => void this.#remote.restart(), delay);
    } else if (status === 'ready' && this.#found?.groups !== items) {
      this.#isFoundHere = false;
      this.#found = {
        ...this.#about(createGroupSearch(items)),
        groups: items,
        total: this.#total,
      };
    }
    return this.#found;
  }

  #about(search: GroupSearch): Pick<Found, 'key' | 'mark'> {
    const { q = '' } = this.#query;
    const mark = (shown: string) => markMatches(shown, search.marks(shown, q));
    return { key: this.#key, mark: q === '' ? plain : mark };
  }

  get #remoteError(): unknown {
    return this.#asked === this.#key ? this.#remote.state.error : undefined;
  }
}

/** Counts once somebody looks: nobody does while the panel is closed. */
function countLater(count: () => GroupFacets): FacetCounts {
  let facets: GroupFacets | undefined;
  const toMap = (name: Facet) => {
    facets ??= count();
    return new Map(facets[name].map(({ value, count }) => [value, count]));
  };
  return {
    get district() {
      return toMap('district');
    },
    get villageKind() {
      return toMap('villageKind');
    },
    get groupType() {
      return toMap('groupType');
    },
    get legalStatus() {
      return toMap('legalStatus');
    },
    get activityStatus() {
      return toMap('activityStatus');
    },
    get focus() {
      return toMap('focus');
    },
  };
}
