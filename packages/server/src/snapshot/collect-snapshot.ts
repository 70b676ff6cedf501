import {
  activityCalendarPath,
  getAreasRoute,
  getCoverageRoute,
  getDirectoryRoute,
  getRegencyRoute,
  groupPath,
  limits,
  listActivitiesRoute,
  listUncoveredVillagesRoute,
  type Activity,
  type Directory,
  type Group,
  type Page,
} from '@kentongan/contract';

import { ProblemError } from '../http/problem-error.ts';

/** A file of a snapshot: its path in the folder, and what is in it. */
export interface SnapshotFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What a page needs to show a regency without a backend. */
export interface CollectedSnapshot {
  /** JSON documents, below the folder of this snapshot. */
  readonly data: readonly SnapshotFile[];
  /** Pictures and calendar files at the paths that the documents name. */
  readonly media: readonly SnapshotFile[];
}

/** Asks the public API itself, so that a snapshot holds nothing that it would not give anybody. */
export type Ask = (path: string) => Promise<Response>;

/** So many activities, the newest, are in a snapshot. */
const activitiesKept = 300;

/**
 * Collects the public documents of a regency.
 *
 * What somebody can take back at any moment is left out, because a copy would not notice: contacts,
 * and who sells a product.
 *
 * @throws `ProblemError` when the API refuses, for example because the regency is unknown.
 */
export async function collectSnapshot(regency: string, ask: Ask): Promise<CollectedSnapshot> {
  const to = (path: string, name = ''): string =>
    path.replace(':regency', regency).replace(/:(?:slug|id)/, encodeURIComponent(name));
  const read = async <Value>(path: string): Promise<Value> => {
    const response = await ask(path);
    if (!response.ok) throw await toProblem(path, response);
    // Written by our own API after the contract.
    return (await response.json()) as Value;
  };
  const readActivities = async (): Promise<Activity[]> => {
    const found: Activity[] = [];
    let cursor: string | null = null;
    do {
      const query: string = `?limit=${limits.pageSizeMax}${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`;
      const page: Page<Activity> = await read(to(listActivitiesRoute.path) + query);
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null && found.length < activitiesKept);
    return found.slice(0, activitiesKept);
  };

  const profile = await read(to(getRegencyRoute.path));
  const directory = await read<Directory>(to(getDirectoryRoute.path));
  const activities = await readActivities();
  const data = [
    toFile('regency', profile),
    toFile('directory', { ...directory, groups: directory.groups.map(withoutContact) }),
    toFile('coverage', await read(to(getCoverageRoute.path))),
    toFile('coverage/uncovered-villages', await read(to(listUncoveredVillagesRoute.path))),
    toFile('areas', await read(to(getAreasRoute.path))),
    toFile('activities', activities.map(withoutSeller)),
  ];
  for (const { slug } of directory.groups) {
    data.push(toFile(`groups/${slug}`, withoutContact(await read<Group>(to(groupPath, slug)))));
  }

  const paths = [
    ...activities.flatMap(({ image }) => image?.sources.map(({ path }) => path) ?? []),
    ...activities
      .filter(({ startsAt }) => startsAt !== null)
      .map(({ id }) => to(activityCalendarPath, id)),
  ];
  const media: SnapshotFile[] = [];
  for (const path of new Set(paths)) {
    const response = await ask(path);
    // A picture may go while this runs; its place stays empty then.
    if (response.ok) {
      media.push({ path: path.slice(1), content: new Uint8Array(await response.arrayBuffer()) });
    }
  }
  return { data, media };
}

function toFile(name: string, value: unknown): SnapshotFile {
  return { path: `${name}.json`, content: JSON.stringify(value) };
}

function withoutContact<Shown extends { readonly hasContact: boolean }>(group: Shown): Shown {
  return { ...group, hasContact: false };
}

function withoutSeller(activity: Activity): Activity {
  const { product } = activity;
  return product?.seller ? { ...activity, product: { ...product, seller: null } } : activity;
}

async function toProblem(path: string, response: Response): Promise<Error> {
  const { code } = (await response.json().catch(() => ({}))) as { readonly code?: string };
  if (code === 'regency-not-found') return new ProblemError(code);
  return new Error(`${path} answers ${response.status} ${code ?? ''}`);
}
