import { spawnSync } from 'node:child_process';

/** Installs Debian's packages and nothing that is only recommended; whoever calls looks afterwards. */
export function installPackages(packages: readonly string[]): void {
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
  ]) {
    spawnSync('apt-get', [...lock, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}
