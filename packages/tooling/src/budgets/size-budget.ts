import { join } from 'node:path';

import { repositoryRoot } from '../repository-root.ts';
import type { Budget } from './budget.ts';
import { embedSizes } from './embed-sizes.ts';
import { sdkSize } from './sdk-size.ts';

/** How much a visitor downloads. Raise a limit only in the commit that needs it, and say why. */
export const sizeBudget: Budget = {
  name: 'sizes',
  measure: async () => [
    ...embedSizes(join(repositoryRoot, 'packages/embed/dist/v1')),
    await sdkSize(repositoryRoot),
  ],
};
