import { build } from './build.ts';
import { keepRelease } from './releases/keep-release.ts';
import { repositoryRoot } from './repository-root.ts';

/** `npm run keep [-- --again]`: keeps what this version promises, for later ones to be held against. */
export async function keep(args: readonly string[]): Promise<number> {
  const code = await build();
  if (code === 0) console.log(await keepRelease(repositoryRoot, args.includes('--again')));
  return code;
}
