import { fileURLToPath } from 'node:url';

/** Absolute path of the repository, with which every root command works. */
export const repositoryRoot: string = fileURLToPath(new URL('../../../', import.meta.url));
