import type { Plugin } from 'vite';

import { shrinkCss, shrinkHtml } from './shrink-text.js';

/** Takes indentation out of `html` and `css` templates: it is for those who read the source. */
export function shrinkTemplates(): Plugin {
  return {
    name: 'kentongan:shrink-templates',
    transform: {
      filter: { id: /[\\/]widgets[\\/]dist[\\/].*\.js$/ },
      handler(code) {
        let shrunk = '';
        let position = 0;
        for (const { start, end, text } of findTemplateTexts(this.parse(code))) {
          shrunk += code.slice(position, start) + text;
          position = end;
        }
        return { code: shrunk + code.slice(position), map: null };
      },
    },
  };
}

interface TemplateText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function findTemplateTexts(tree: unknown): TemplateText[] {
  const found: TemplateText[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isTaggedTemplate(value)) {
      const shrink = value.tag.name === 'css' ? shrinkCss : shrinkHtml;
      for (const { start, end, value: text } of value.quasi.quasis) {
        found.push({ start, end, text: shrink(text.raw) });
      }
    }
    Object.values(value).forEach(visit);
  };
  visit(tree);
  return found.sort((one, other) => one.start - other.start);
}

interface TaggedTemplate {
  readonly tag: { readonly name: string };
  readonly quasi: {
    readonly quasis: readonly {
      readonly start: number;
      readonly end: number;
      readonly value: { readonly raw: string };
    }[];
  };
}

function isTaggedTemplate(node: object): node is TaggedTemplate {
  // The shape is ESTree's; the parser's own types do not reach here.
  const { type, tag } = node as { readonly type?: unknown; readonly tag?: { name?: unknown } };
  return type === 'TaggedTemplateExpression' && ['html', 'css', 'svg'].includes(String(tag?.name));
}
