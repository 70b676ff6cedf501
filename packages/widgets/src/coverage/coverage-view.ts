import type { Coverage } from '@kentongan/sdk';

import type { Messages } from '../locales/id.js';

/** What every part of the widget is drawn from. */
export interface CoverageView {
  readonly messages: Messages;
  readonly locale: string;
  readonly coverage: Coverage;
  /** What is counted, in words: `desa dan kelurahan`. */
  readonly villages: string;
}
