import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

import { importsOf } from './imports-of.ts';

/** What a page can use of a widget, each kind as a set of names. The slot without a name is `''`. */
export interface WidgetSurface {
  readonly attributes: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly slots: ReadonlySet<string>;
  readonly cssParts: ReadonlySet<string>;
  readonly cssProperties: ReadonlySet<string>;
  readonly cssStates: ReadonlySet<string>;
}

const property = /@property\((\{[^}]*\})?\)\s*(?:(?:override|declare|readonly)\s+)*(\w+)/g;

/** Reads from the sources what a widget really has: its element and all that it loads, on need too. */
export function readWidgetSurface(root: string, elementPath: string): WidgetSurface {
  const files = [...reach(root, elementPath)];
  const text = files.map(([, source]) => source).join('\n');
  const all = (pattern: RegExp): Set<string> =>
    new Set([...text.matchAll(pattern)].flatMap(([, names = '']) => names.split(/\s+/)));
  return {
    attributes: new Set([...text.matchAll(property)].flatMap(toAttribute)),
    events: new Set(
      files
        .flatMap(([, source]) => [...source.matchAll(/class (\w+) extends Event\b/g)])
        .filter(([, name = '']) => new RegExp(`new ${name}\\(`).test(text))
        .map(({ input, index }) => /super\(\s*'([\w-]+)'/.exec(input.slice(index))?.[1] ?? '?'),
    ),
    slots: new Set(
      [...text.matchAll(/<slot(?:\s+name="([\w-]+)")?/g)].map(([, name = '']) => name),
    ),
    cssParts: all(/\spart="([\w -]+)"/g),
    cssProperties: all(/(?:var\(\s*|getPropertyValue\(\s*['"])(--kim-[\w-]+)/g),
    cssStates: all(/\bstates\.add\(\s*'([\w-]+)'/g),
  };
}

/** `@property({ attribute: 'group-type' }) groupType` is `group-type`; `attribute: false` is none. */
function toAttribute([, options = '', name = '']: RegExpExecArray): string[] {
  if (/attribute:\s*false/.test(options)) return [];
  return [/attribute:\s*'([\w-]+)'/.exec(options)?.[1] ?? name.toLowerCase()];
}

/** A file and all it imports from its package, each with its text without comments. */
function reach(
  root: string,
  path: string,
  reached = new Map<string, string>(),
): Map<string, string> {
  if (reached.has(path) || !existsSync(join(root, path))) return reached;
  reached.set(path, withoutComments(readFileSync(join(root, path), 'utf8')));
  for (const target of importsOf(root, path)) {
    if (!target.startsWith('.')) continue;
    reach(root, join(dirname(path), target.replace(/\.js$/, '.ts')), reached);
  }
  return reached;
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
