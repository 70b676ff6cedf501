import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Proxy } from '../../../../tooling/src/find-proxies.ts';
import { takeCode } from '../recipes/read-code-blocks.ts';

/** What the program of a site is started with. */
export interface ProxyInput {
  /** The site's files, which everybody may read. */
  readonly folder: string;
  readonly port: number;
  /** Piece of code of the guide, for the backend of the test. */
  readonly code: string;
  /** File with the certificate of that backend. */
  readonly authority: string;
}

/** A way of the guide to pass requests on, and the program that does it. */
export interface SiteProxy {
  readonly name: string;
  readonly needs: Proxy;
  /** Name of the piece of code in the guide. */
  readonly piece: string;
  /** Where the site has the backend, as the guide says. */
  readonly path: string;
  /** Writes what the program reads, and gives its arguments. */
  prepare(input: ProxyInput): readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Certificates that Debian trusts, as the guide writes them; the test trusts its own. */
export const trusted = '/etc/ssl/certs/ca-certificates.crt';

const php = (folder: string, port: number, authority: string): string[] => [
  ...['-d', `openssl.cafile=${authority}`, '-d', `curl.cainfo=${authority}`],
  ...['-S', `127.0.0.1:${port}`, '-t', folder],
];
// One request at a time would wait for itself behind the browser's idle connections.
const environment = { PHP_CLI_SERVER_WORKERS: '4' };

export const siteProxies: readonly SiteProxy[] = [
  {
    name: 'nginx',
    needs: 'nginx',
    piece: 'situs.conf',
    path: '/kim',
    prepare({ folder, port, code }) {
      const file = join(folder, 'nginx.conf');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${folder}/${name};`,
      );
      // Most sites keep scripts and pictures for long by a rule like the one here, which must not win.
      writeFileSync(
        file,
        `daemon off; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; worker_processes 1;
        ${process.getuid?.() === 0 ? 'user root;' : ''}
        events {}
        http {
          types { text/html html; }
          access_log off;
          ${temporary.join('\n')}
          server {
            listen 127.0.0.1:${port};
            root ${folder};
            location ~* \\.(?:js|css|png|webp|avif)$ { expires 30d; }
            ${code}
          }
        }`,
      );
      return ['-c', file, '-e', join(folder, 'nginx.log')];
    },
  },
  {
    name: 'Apache',
    needs: 'apache',
    piece: 'situs.apache.conf',
    path: '/kim',
    prepare({ folder, port, code }) {
      const file = join(folder, 'apache.conf');
      const modules = ['mpm_event', 'authz_core', 'mime', 'proxy', 'proxy_http', 'ssl'].map(
        (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
      );
      writeFileSync(
        file,
        `${modules.join('\n')}
        ${process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : ''}
        ServerName localhost
        Listen 127.0.0.1:${port}
        DefaultRuntimeDir ${folder}
        PidFile ${folder}/apache.pid
        ErrorLog ${folder}/apache.log
        TypesConfig /dev/null
        AddType text/html .html
        DocumentRoot ${folder}
        ${code}`,
      );
      return ['-f', file, '-DFOREGROUND'];
    },
  },
  {
    name: 'the PHP file',
    needs: 'php',
    piece: 'kim.php',
    path: '/kim.php',
    environment,
    prepare({ folder, port, code, authority }) {
      writeFileSync(join(folder, 'kim.php'), code);
      return php(folder, port, authority);
    },
  },
  {
    name: 'the route for Laravel',
    needs: 'laravel',
    piece: 'routes/api.php',
    path: '/api/kim',
    environment,
    prepare({ folder, port, code, authority }) {
      writeFileSync(join(folder, 'api.php'), code);
      const router = join(import.meta.dirname, 'serve-laravel.php');
      return [...php(folder, port, authority), router];
    },
  },
];

/** The piece of the guide with the addresses and files of a test in it. */
export function takeProxyCode(
  { piece }: SiteProxy,
  changes: Readonly<Record<string, string>>,
): string {
  return Object.entries(changes).reduce(
    (code, [from, to]) => code.replaceAll(from, to),
    takeCode('asal-sama.md', piece),
  );
}
