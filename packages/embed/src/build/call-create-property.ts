import type { Plugin } from 'vite';

/** As the TypeScript compiler writes it at the beginning of each file with decorators. */
const helper = /^var __decorate = \(this && this\.__decorate\) \|\| function [\s\S]*?^};\n/m;
/** A field with one of Lit's decorators, as the compiler writes it. */
const field =
  /^__decorate\(\[\n\s*(property|state)\(([^\n]*)\)\n\], (\w+)\.prototype, "(\w+)", void 0\);$/gm;

/**
 * Writes what Lit's decorators do in the end, a call of `createProperty`, in their place. So no
 * visitor downloads the decorators, nor the helper that the compiler writes into each file.
 */
export function callCreateProperty(): Plugin {
  return {
    name: 'kentongan:call-create-property',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]widgets[\\/]dist[\\/].*\.js$/ },
      handler(code, id) {
        if (!helper.test(code)) return null;
        const called = code
          .replace(field, (_, kind: string, options: string, element: string, name: string) =>
            [
              `${element}.createProperty("${name}"`,
              kind === 'state' ? '{ state: true, attribute: false }' : options,
            ]
              .filter(Boolean)
              .join(', ')
              .concat(');'),
          )
          .replace(helper, '');
        if (called.includes('__decorate('))
          throw new Error(`${id} has a decorator of another kind.`);
        return { code: called, map: null };
      },
    },
  };
}
