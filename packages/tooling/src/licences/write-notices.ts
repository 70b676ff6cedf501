import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';
import { thirdPartyNotices } from './third-party-notices.ts';

/** Puts the notices beside the bundles of the embed, which hold what widgets and SDK need. */
export function writeNotices(root: string = repositoryRoot): void {
  const text = thirdPartyNotices(root, ['contract', 'sdk', 'widgets']);
  writeFileSync(join(root, 'packages/embed/dist/THIRD-PARTY-NOTICES.txt'), `${text}\n`);
}
