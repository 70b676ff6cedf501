import ts from 'typescript';

import { openDeclarations } from '../open-declarations.ts';

/** An entry of a package: its name for readers, and its declarations. */
export interface DocumentedEntry {
  /** `@kentongan/sdk/cache` */
  readonly name: string;
  readonly file: string;
}

/**
 * Finds public names without an `@example`.
 *
 * Functions and classes have one of their own, and so has any other value, except that schemas,
 * endpoints and lists of words share one of their kind within a package. A type shares the example
 * of the value it is read off, or of whatever gives or takes it, see decision 0035.
 */
export function missingExamples(
  entries: readonly DocumentedEntry[],
  isOurs: (path: string) => boolean,
): string[] {
  const program = openDeclarations(entries.map(({ file }) => file));
  const checker = program.getTypeChecker();
  const exported = entries.flatMap(({ name, file }) =>
    exportsOf(file).map((symbol) => ({ name, symbol: resolve(symbol), as: symbol.name })),
  );
  const withExample = exported.map(({ symbol }) => symbol).filter(hasExample);
  const shownKinds = new Set(withExample.map(sharedKind));
  const shown = exported
    .map(({ symbol }) => symbol)
    .filter((symbol) => hasExample(symbol) || (isValue(symbol) && isShared(symbol)));
  const reached = reachable(shown);
  return [
    ...new Set(
      exported
        .filter(({ symbol }) => isOwn(symbol) && !shown.includes(symbol) && !reached.has(symbol))
        .map(({ name, as }) => `${name}: ${as} has no @example`),
    ),
  ];

  function exportsOf(file: string): readonly ts.Symbol[] {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (module === undefined) throw new Error(`${file} is no module; build first`);
    return checker.getExportsOfModule(module);
  }

  function resolve(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  }

  function isOwn({ declarations = [] }: ts.Symbol): boolean {
    return declarations.some((declaration) => isOurs(declaration.getSourceFile().fileName));
  }

  function isShared(symbol: ts.Symbol): boolean {
    const kind = sharedKind(symbol);
    return kind !== undefined && shownKinds.has(kind);
  }

  /** A kind of values that need one example for all; `undefined` for a value like no other. */
  function sharedKind(symbol: ts.Symbol): string | undefined {
    const declaration = symbol.declarations?.[0];
    if (!(symbol.flags & ts.SymbolFlags.Variable) || declaration === undefined) return undefined;
    const type = checker.getTypeOfSymbolAtLocation(symbol, declaration);
    const has = (name: string): boolean => type.getProperty(name) !== undefined;
    const [folder = ''] = /packages\/\w+/.exec(declaration.getSourceFile().fileName) ?? [];
    if (isListOfWords(type)) return `${folder} list`;
    if (has('safeParse')) return `${folder} schema`;
    return has('method') && has('path') ? `${folder} endpoint` : undefined;
  }

  function isListOfWords(type: ts.Type): boolean {
    if (!checker.isArrayLikeType(type)) return false;
    const item = checker.getIndexTypeOfType(type, ts.IndexKind.Number);
    const words = item?.isUnion() ? item.types : item ? [item] : [];
    return words.length > 0 && words.every((word) => word.isStringLiteral());
  }

  /**
   * Every type that the given declarations name, directly or through one another, and the types
   * that are read off those values.
   */
  function reachable(start: readonly ts.Symbol[]): Set<ts.Symbol> {
    const found = new Set<ts.Symbol>();
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) {
        const named = checker.getSymbolAtLocation(node);
        const target = named && resolve(named);
        if (target && !isValue(target) && !found.has(target) && isOwn(target)) {
          found.add(target);
          target.declarations?.forEach(visit);
        }
      }
      ts.forEachChild(node, visit);
    };
    for (const symbol of start) symbol.declarations?.forEach(visit);
    for (const { symbol } of exported) if (isReadOff(symbol, start)) found.add(symbol);
    return found;
  }

  function isReadOff({ declarations = [] }: ts.Symbol, values: readonly ts.Symbol[]): boolean {
    return declarations.some((declaration) => {
      if (!ts.isTypeAliasDeclaration(declaration)) return false;
      const sources: ts.Symbol[] = [];
      const visit = (node: ts.Node): void => {
        const name = ts.isTypeQueryNode(node)
          ? checker.getSymbolAtLocation(node.exprName)
          : undefined;
        if (name) sources.push(resolve(name));
        ts.forEachChild(node, visit);
      };
      visit(declaration);
      return sources.some((source) => values.includes(source));
    });
  }
}

function hasExample(symbol: ts.Symbol): boolean {
  return symbol.getJsDocTags(undefined).some(({ name }) => name === 'example');
}

function isValue({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Value) !== 0;
}
