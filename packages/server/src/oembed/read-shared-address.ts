import { getActivity, getGroup, listActivities } from '@kentongan/contract';

import type { Language } from '../pages/language.ts';
import { sharePaths } from '../pages/share/share-links.ts';
import { shareQueries } from '../pages/share/share-query.ts';

/** A page of ours that somebody wants to show in a page of their own. */
export interface SharedAddress {
  readonly kind: 'directory' | 'group' | 'activities' | 'activity' | 'coverage';
  readonly regency: string;
  readonly lang: Language | undefined;
  readonly district: string | undefined;
  /** Slug of the group that the page is about, or by which it is filtered. */
  readonly group: string | undefined;
  readonly type: string | undefined;
  readonly activity: string | undefined;
}

const kinds = [
  { kind: 'directory', params: listActivities.params },
  { kind: 'group', params: getGroup.params },
  { kind: 'activities', params: listActivities.params },
  { kind: 'activity', params: getActivity.params },
  { kind: 'coverage', params: listActivities.params },
] as const;

/** Reads an address; `undefined` when it is none of the pages below `root`. */
export function readSharedAddress(text: string, root: string): SharedAddress | undefined {
  const url = URL.parse(text);
  const own = new URL(root);
  // Whoever copies an address may have come by either scheme.
  if (url === null || !/^https?:$/.test(url.protocol) || url.host !== own.host) return undefined;
  const base = own.pathname.replace(/\/$/, '');
  if (!url.pathname.startsWith(`${base}/`)) return undefined;
  const path = url.pathname.slice(base.length);
  for (const { kind, params } of kinds) {
    const found = params.safeParse(matchPath(sharePaths[kind], path));
    if (!found.success) continue;
    const query = Object.fromEntries(url.searchParams);
    const { district } = shareQueries.directory.safeParse(query).data ?? {};
    const feed = shareQueries.activities.safeParse(query).data ?? {};
    const { lang } = shareQueries.plain.parse(query);
    const named: Readonly<Record<string, string>> = found.data;
    return {
      kind,
      regency: found.data.regency,
      lang,
      district: kind === 'directory' ? district : undefined,
      group: kind === 'activities' ? feed.group : named['slug'],
      type: kind === 'activities' ? feed.type : undefined,
      activity: named['id'],
    };
  }
  return undefined;
}

/** The named parts of a path, or nothing when it has another shape. */
function matchPath(pattern: string, path: string): Record<string, string> | undefined {
  const names = pattern.split('/');
  const parts = path.split('/');
  if (names.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? '';
    if (name.startsWith(':')) found[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return found;
}
