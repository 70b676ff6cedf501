import ts from 'typescript';

import { openDeclarations } from '../open-declarations.ts';

/**
 * Describes what a compiled module offers, as text to compare: each exported name with its
 * declaration, and after them the declarations of ours that they mention but that have no public name.
 *
 * Comments are left out, so that better words are no change.
 */
export function describeApi(declarationFile: string, isOurs: (path: string) => boolean): string {
  const program = openDeclarations([declarationFile]);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(declarationFile);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${declarationFile} is no module; build first`);

  const described = new Set<ts.Symbol>();
  const mentioned: ts.Symbol[] = [];
  const exported = checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, symbol: resolve(symbol) }))
    .sort((one, other) => compare(one.name, other.name));
  for (const { symbol } of exported) described.add(symbol);

  const lines = exported.map(({ name, symbol }) => describe(name, symbol));
  const inner: string[] = [];
  for (let symbol = mentioned.shift(); symbol !== undefined; symbol = mentioned.shift()) {
    inner.push(describe(symbol.name, symbol));
  }
  return [...lines, '// Mentioned above, without a public name:', ...inner.sort(compare), '']
    .filter((_, index, all) => inner.length > 0 || index !== all.length - 2)
    .join('\n');

  function resolve(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function describe(name: string, symbol: ts.Symbol): string {
    const texts = (symbol.declarations ?? []).map((declaration) => {
      if (!isOurs(declaration.getSourceFile().fileName)) return 'from elsewhere';
      noteMentions(declaration);
      return shorten(shortenSchemas(toText(declaration, symbol)));
    });
    return `${name}: ${texts.join('\n')}`;
  }

  /** A type that is read off a value says nothing by its text, so its meaning is printed. */
  function toText(declaration: ts.Declaration, symbol: ts.Symbol): string {
    if (!ts.isTypeAliasDeclaration(declaration) || !/\btypeof\b/.test(declaration.getText())) {
      return print(declaration);
    }
    const type = checker.getDeclaredTypeOfSymbol(symbol);
    const meaning = checker.typeToTypeNode(
      type,
      undefined,
      ts.NodeBuilderFlags.NoTruncation | ts.NodeBuilderFlags.InTypeAlias,
    );
    if (declaration.typeParameters !== undefined || meaning === undefined)
      return print(declaration);
    return `type ${symbol.name} = ${printPublic(meaning, declaration.getSourceFile())};`;
  }

  /** Queues our own types that a public declaration mentions. */
  function noteMentions(node: ts.Node): void {
    if (isClosed(node)) return;
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const target = symbol && resolve(symbol);
      if (target && !described.has(target) && isOwnDeclaration(target)) {
        described.add(target);
        mentioned.push(target);
      }
    }
    ts.forEachChild(node, noteMentions);
  }

  function isOwnDeclaration({ declarations = [] }: ts.Symbol): boolean {
    return declarations.some(
      (declaration) =>
        isOurs(declaration.getSourceFile().fileName) &&
        (ts.isInterfaceDeclaration(declaration) ||
          ts.isTypeAliasDeclaration(declaration) ||
          ts.isClassDeclaration(declaration) ||
          (ts.isVariableDeclaration(declaration) && isTopLevel(declaration))),
    );
  }
}

const printer = ts.createPrinter({ removeComments: true });

function print(declaration: ts.Declaration): string {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  const text = printPublic(node, declaration.getSourceFile());
  return text.replace(/^export (default )?(declare )?/, '');
}

/**
 * Prints without what is closed to users, and unions and written-out types in the order of their
 * letters: the compiler orders what it infers by what it has met before, so by chance.
 */
function printPublic(node: ts.Node, file: ts.SourceFile): string {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (inner: ts.Node): ts.Node | undefined => {
        if (isClosed(inner)) return undefined;
        const visited = ts.visitEachChild(inner, visit, context);
        if (ts.isTypeLiteralNode(visited)) return sortMembers(visited, file);
        return ts.isUnionTypeNode(visited) ? sortUnion(visited, file) : visited;
      };
      return visit(root) ?? root;
    },
  ]);
  return printer.printNode(ts.EmitHint.Unspecified, transformed[0] ?? node, file);
}

function sortMembers(type: ts.TypeLiteralNode, file: ts.SourceFile): ts.TypeLiteralNode {
  const byText = type.members
    .map((member) => ({
      member,
      text: printer.printNode(ts.EmitHint.Unspecified, member, file),
    }))
    .sort((one, other) => compare(one.text, other.text));
  return ts.factory.createTypeLiteralNode(byText.map(({ member }) => member));
}

function sortUnion(union: ts.UnionTypeNode, file: ts.SourceFile): ts.UnionTypeNode {
  const byText = union.types
    .map((type) => ({ type, text: printer.printNode(ts.EmitHint.Unspecified, type, file) }))
    .sort((one, other) => compare(one.text, other.text));
  return ts.factory.createUnionTypeNode(byText.map(({ type }) => type));
}

/** What a long value is made of has names and reports of its own. */
function shorten(text: string): string {
  const lines = text.split('\n');
  return text.startsWith('const ') && lines.length > 40 ? `${lines[0] ?? ''} …` : text;
}

/** The inside of a schema shows in the type read off it, and on the wire in the OpenAPI document. */
function shortenSchemas(text: string): string {
  let short = '';
  let rest = text;
  for (let match = schema.exec(rest); match !== null; match = schema.exec(rest)) {
    short += `${rest.slice(0, match.index)}${match[0]}…>`;
    rest = rest.slice(endOfArguments(rest, match.index + match[0].length));
  }
  return short + rest;
}

const schema = /\b(?:z|import\("zod\/[\w/]+"\))\.(?:core\.)?\$?Zod\w+</;

function endOfArguments(text: string, start: number): number {
  let depth = 1;
  let index = start;
  for (; depth > 0 && index < text.length; index += 1) {
    if (text[index] === '<') depth += 1;
    else if (text[index] === '>' && text[index - 1] !== '=') depth -= 1;
  }
  return index;
}

/** Members that a user of the class may not touch. */
function isClosed(node: ts.Node): boolean {
  if (!ts.isClassElement(node)) return false;
  if (node.name !== undefined && ts.isPrivateIdentifier(node.name)) return true;
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  return modifiers.some(({ kind }) => closed.has(kind));
}

const closed: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
]);

function isTopLevel(declaration: ts.VariableDeclaration): boolean {
  return ts.isSourceFile(declaration.parent.parent.parent);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
