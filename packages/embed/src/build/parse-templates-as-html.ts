import type { Plugin } from 'vite';

/** How Lit makes the element that parses a template, as its published file has it. */
const creation =
  /(static createElement\(\w+,\w+\)\{const \w+=)(\w+)(\.createElement\("template"\))/;

/**
 * Lets Lit parse its templates in an HTML document also on pages that are XML (`application/xhtml+xml`),
 * where `innerHTML` would want XML.
 */
export function parseTemplatesAsHtml(): Plugin {
  return {
    name: 'kentongan:parse-templates-as-html',
    enforce: 'pre',
    transform: {
      filter: { id: /[\\/]lit-html[\\/]lit-html\.js$/ },
      handler(code, id) {
        if (!creation.test(code)) throw new Error(`${id} makes its templates in another way now.`);
        return {
          code: code.replace(creation, '$1$2.implementation.createHTMLDocument("")$3'),
          map: null,
        };
      },
    },
  };
}
