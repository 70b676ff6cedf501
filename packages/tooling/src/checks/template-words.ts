import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import type { Check } from './check.ts';
import { isTestFile } from './is-test-file.ts';
import { listFiles } from './list-files.ts';

// Stands where a template has an expression; no letter, so it never reads as a word.
const hole = '\u0001';
const spokenAttribute =
  /\s(aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)=(?:"([^"]*)"|'([^']*)')/g;
const word = /\p{L}{2,}/u;

/** A template holds no words: what a visitor reads or hears comes from the locale catalogues. */
export const templateWords: Check = {
  name: 'no words in templates',
  run(root) {
    const files = listFiles(root, 'packages/widgets/src/**/*.ts').filter(
      (path) => !isTestFile(path),
    );
    return { problems: files.flatMap((path) => wordsInFile(root, path)) };
  },
};

function wordsInFile(root: string, path: string): string[] {
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const problems: string[] = [];
  visit(file);
  return problems;

  function visit(node: ts.Node): void {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      for (const found of wordsIn(markupOf(node.template))) {
        problems.push(`${path}:${line}: "${found}" belongs in the locale catalogues`);
      }
    }
    node.forEachChild(visit);
  }
}

function markupOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const spans = template.templateSpans.map((span) => span.literal.text);
  return [template.head.text, ...spans].join(hole);
}

function wordsIn(markup: string): string[] {
  const spoken = [...markup.matchAll(spokenAttribute)].map((match) => match[2] ?? match[3] ?? '');
  const shown = markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .split(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/);
  return [...spoken, ...shown]
    .map((text) => text.replaceAll(hole, ' ').replace(/&\w+;/g, '').replace(/\s+/g, ' ').trim())
    .filter((text) => word.test(text));
}
