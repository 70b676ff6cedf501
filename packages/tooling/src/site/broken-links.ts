import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Follows every link of a built site: inside it, to a file and its anchor; outside, by its form
 * alone, so that nobody's server decides whether a build is sound.
 */
export function brokenLinks(folder: string): string[] {
  const anchors = new Map<string, Set<string>>();
  return globSync('**/*.html', { cwd: folder }).flatMap((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const targets = [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, target = '']) =>
      target.replaceAll('&amp;', '&'),
    );
    return [...new Set(targets)]
      .filter((target) => !isSound(target, page))
      .map((target) => `${page}: ${target} leads nowhere`);
  });

  function isSound(target: string, page: string): boolean {
    if (/^(https?|mailto|tel|data):/.test(target)) return URL.canParse(target);
    const [path = '', anchor = ''] = target.split('#');
    const file =
      path === '' ? page : join(dirname(page), decodeURIComponent(path.split('?')[0] ?? ''));
    if (!existsSync(join(folder, file))) return false;
    // TypeDoc fills this page in the browser, anchors included.
    if (file === 'hierarchy.html') return true;
    return (
      anchor === '' || !file.endsWith('.html') || anchorsOf(file).has(decodeURIComponent(anchor))
    );
  }

  function anchorsOf(file: string): Set<string> {
    const known = anchors.get(file);
    if (known !== undefined) return known;
    const html = readFileSync(join(folder, file), 'utf8');
    const found = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    anchors.set(file, found);
    return found;
  }
}
