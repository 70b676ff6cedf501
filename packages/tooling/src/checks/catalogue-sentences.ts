import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

/** One string of a locale catalogue; values that are put in later read as `{}`. */
export interface CatalogueSentence {
  /** Path of keys, such as `failure.timeout`. */
  readonly key: string;
  readonly text: string;
}

/** Reads every string of a catalogue, those inside functions included, without running it. */
export function catalogueSentences(root: string, path: string): CatalogueSentence[] {
  const text = readFileSync(join(root, path), 'utf8');
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const sentences: CatalogueSentence[] = [];
  visit(file, []);
  return sentences;

  function visit(node: ts.Node, keys: readonly string[]): void {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
    // What texts are taken apart or put together at is no text.
    if (ts.isCallExpression(node) && /\.(join|split)$/.test(node.expression.getText(file))) {
      visit(node.expression, keys);
      return;
    }
    if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) {
      const deeper = [...keys, nameOf(node.name)];
      node.forEachChild((child) => {
        if (child !== node.name) visit(child, deeper);
      });
      return;
    }
    // Nor is what something is compared with.
    if (ts.isBinaryExpression(node) && comparisons.has(node.operatorToken.kind)) return;
    if (ts.isStringLiteralLike(node)) sentences.push({ key: keys.join('.'), text: node.text });
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      sentences.push({ key: keys.join('.'), text: parts.join('{}') });
    }
    node.forEachChild((child) => visit(child, keys));
  }
}

const comparisons: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) ? name.text : name.getText();
}
