import { fileURLToPath } from 'node:url';

/** Folder of the embed build that is installed with the server, or `undefined` without one. */
export function findInstalledEmbed(): string | undefined {
  try {
    return fileURLToPath(new URL('dist', import.meta.resolve('@kentongan/embed/package.json')));
  } catch {
    // The package was left out on purpose: some other host serves the files.
    return undefined;
  }
}
