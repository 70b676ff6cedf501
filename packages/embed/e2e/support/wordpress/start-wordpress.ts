import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createTemporaryDirectory } from '../../../../server/src/testing/temporary-directory.ts';
import type { WordpressParts } from '../../../../tooling/src/find-wordpress.ts';
import { findFreePort } from './find-free-port.ts';
import { runUntilClosed, type RunningProgram } from './run-until-closed.ts';
import { startDatabase } from './start-database.ts';
import { localPluginSource, wpConfigSource } from './wordpress-files.ts';

const here = import.meta.dirname;

/** People of the site; the name is the role, and the password is made of it. */
export const roles = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof roles)[number];

/** Password of an account of the site. */
export const passwordOf = (role: Role): string => `${role}-Password-1!`;

/** A real WordPress with three accounts, a database of its own, and no mail. */
export interface Wordpress {
  /** `http://127.0.0.1:40123` */
  readonly address: string;
  /** Runs PHP inside it and gives what it prints. */
  run(code: string): string;
  /** What PHP complained about so far. */
  readLog(): string;
  close(): Promise<void>;
}

/** Sets one up from the packages of the system, in a temporary directory; about ten seconds. */
export async function startWordpress(parts: WordpressParts): Promise<Wordpress> {
  const directory = await createTemporaryDirectory();
  chmodSync(directory.path, 0o755);
  const site = join(directory.path, 'site');
  const log = join(directory.path, 'php.log');
  copySite(parts.source, site);
  const database = await startDatabase(parts, directory.path);
  const { port, program } = await serve(parts.php, site, database.socket, log);
  const address = `http://127.0.0.1:${port}`;
  const run = (code: string): string => {
    const script = join(directory.path, 'run.php');
    writeFileSync(script, `<?php require '${site}/wp-load.php'; ${code}`);
    return execFileSync(parts.php, [script], { encoding: 'utf8', cwd: site });
  };
  const wordpress: Wordpress = {
    address,
    run,
    readLog: () => readFileSync(log, { encoding: 'utf8', flag: 'a+' }),
    async close() {
      await program.close();
      await database.program.close();
      await directory.remove();
    },
  };
  try {
    execFileSync(parts.php, [join(here, 'install-site.php'), site, address], {
      encoding: 'utf8',
      cwd: site,
      env: {
        ...process.env,
        SITE_ACCOUNTS: JSON.stringify(
          Object.fromEntries(roles.map((role) => [role, passwordOf(role)])),
        ),
      },
    });
  } catch (error) {
    await wordpress.close();
    throw error;
  }
  return wordpress;
}

function copySite(source: string, site: string): void {
  cpSync(source, site, {
    recursive: true,
    dereference: true,
    // Other languages alone are 30 MB.
    filter: (path) => !path.startsWith(join(source, 'wp-content', 'languages')),
  });
  // Debian's own looks for the site in /etc.
  rmSync(join(site, 'wp-config.php'), { force: true });
  const mustUse = join(site, 'wp-content', 'mu-plugins');
  mkdirSync(mustUse, { recursive: true });
  writeFileSync(join(mustUse, 'local.php'), localPluginSource);
}

async function serve(
  php: string,
  site: string,
  socket: string,
  log: string,
): Promise<{ readonly port: number; readonly program: RunningProgram }> {
  // Somebody else may take a free port in between.
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    writeFileSync(join(site, 'wp-config.php'), wpConfigSource({ port, socket, log }));
    const program = runUntilClosed(
      php,
      // prettier-ignore
      ['-d', 'max_execution_time=120', '-d', 'opcache.enable=1', '-d', 'opcache.enable_cli=1',
        '-d', 'upload_max_filesize=20M', '-S', `127.0.0.1:${port}`, '-t', site],
      { PHP_CLI_SERVER_WORKERS: '4' },
    );
    if (await program.until(() => answers(`http://127.0.0.1:${port}/readme.html`))) {
      return { port, program };
    }
    await program.close();
    if (attempt === 3) throw new Error(`PHP's server did not start: ${program.output()}`);
  }
}

async function answers(address: string): Promise<boolean> {
  try {
    return (await (await fetch(address)).text()).includes('WordPress');
  } catch {
    return false;
  }
}
