import { fileURLToPath } from 'node:url';

/** Folder of the demonstration data. */
export const demoDirectory = fileURLToPath(
  new URL('../../../../examples/ponorogo-demo', import.meta.url),
);

/** The office's spreadsheet that the tests read. */
export const demoSheet = `${demoDirectory}/kim-ponorogo-2025.xlsx`;
