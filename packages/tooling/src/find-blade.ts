import { existsSync } from 'node:fs';

/** Where PHP is when Laravel's Blade compiler is installed beside it, from Debian's packages. */
export function findBlade(exists: (path: string) => boolean = existsSync): string | undefined {
  const php = '/usr/bin/php';
  return exists(php) && exists('/usr/share/php/Illuminate/View/autoload.php') ? php : undefined;
}
