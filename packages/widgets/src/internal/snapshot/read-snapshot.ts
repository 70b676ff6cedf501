/** What `snapshot.json` says: which files are the present ones, and of when they are. */
export interface Snapshot {
  /** Address of the folder of the files, with a slash at its end. */
  readonly folder: string;
  readonly takenAt: Date;
}

const snapshots = new Map<string, Promise<Snapshot>>();

/**
 * Reads where a snapshot has its files, once for all widgets.
 *
 * @param src - Address of the snapshot, as the page wrote it.
 * @throws when it is on another site: content of a page must not choose what visitors are shown of others.
 */
export function readSnapshot(src: string): Promise<Snapshot> {
  const root = new URL(`${src.replace(/\/+$/, '')}/`, document.baseURI);
  const reading = snapshots.get(root.href) ?? read(root);
  snapshots.set(root.href, reading);
  // The next one who asks tries again.
  reading.catch(() => snapshots.delete(root.href));
  return reading;
}

async function read(root: URL): Promise<Snapshot> {
  if (root.origin !== location.origin) {
    throw new TypeError(`src ${root.href} is not on ${location.origin}, the site of this page`);
  }
  const answer = await fetch(new URL('snapshot.json', root), { cache: 'no-cache' });
  if (!answer.ok) throw new TypeError(`${answer.url} answers ${answer.status}`);
  const { data, takenAt } = (await answer.json()) as { readonly data?: unknown; takenAt?: unknown };
  if (typeof data !== 'string' || typeof takenAt !== 'string') {
    throw new TypeError(`${answer.url} is not what "kentongan snapshot" writes`);
  }
  return { folder: new URL(`${data}/`, root).href, takenAt: new Date(takenAt) };
}
