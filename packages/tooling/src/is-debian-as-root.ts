import { existsSync } from 'node:fs';

/** Whether this program may install packages with `apt-get`. */
export function isDebianAsRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}
