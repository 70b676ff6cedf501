import type { LitElement } from 'lit';

import { snapshot } from '../../locales/id/snapshot.js';
import { resolveLanguage } from '../resolve-language.js';
import { addWords, fetchWords, indonesian, isFetched, wordsOf } from '../words.js';
import { readSnapshot } from './read-snapshot.js';

/** Says below what a widget shows of when it is. Says nothing when that cannot be had. */
export async function showSnapshotDate(host: LitElement, src: string): Promise<void> {
  const locale = resolveLanguage(host);
  const language = locale.split('-')[0] ?? '';
  const [{ takenAt }] = await Promise.all([
    readSnapshot(src),
    host.updateComplete,
    isFetched(language) && fetchWords(language).catch(() => undefined),
  ]);
  const root = host.renderRoot;
  const line = root.querySelector('.snapshot') ?? document.createElement('p');
  const { asOf } = (isFetched(language) ? wordsOf(language) : indonesian).snapshot;
  line.className = 'stale snapshot';
  line.setAttribute('part', 'stale');
  line.textContent = asOf(
    takenAt.toLocaleString(locale, { dateStyle: 'long', timeStyle: 'short' }),
  );
  root.append(line);
}

addWords({ snapshot }, { en: async () => import('../../locales/en/snapshot.js') });
