import { existsSync } from 'node:fs';

/** Programs that pass a site's requests on to a backend, and what each needs, from Debian's packages. */
const places = {
  nginx: ['/usr/sbin/nginx'],
  apache: ['/usr/sbin/apache2', '/usr/lib/apache2/modules/mod_proxy_http.so'],
  php: ['/usr/bin/php'],
  laravel: [
    '/usr/bin/php',
    '/usr/share/php/Illuminate/Routing/autoload.php',
    '/usr/share/php/Illuminate/Http/autoload.php',
    '/usr/share/php/GuzzleHttp/autoload.php',
  ],
  openssl: ['/usr/bin/openssl'],
} as const;

/** A program that passes requests on, or what the tests of all of them need. */
export type Proxy = keyof typeof places;

/** Where a program is; `undefined` when a part of it is missing. */
export function findProxy(
  name: Proxy,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  return places[name].every(exists) ? places[name][0] : undefined;
}
