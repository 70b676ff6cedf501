import ts from 'typescript';

/** The words that a property of a class takes; none when it takes any text, number or object. */
export type LiteralValues = (className: string, property: string) => readonly string[];

/** Looks the words up in compiled declarations, because a manifest has only the names of types. */
export function literalValues(
  classes: readonly { readonly file: string; readonly className: string }[],
): LiteralValues {
  const program = ts.createProgram(
    classes.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      noEmit: true,
      strict: true,
    },
  );
  const checker = program.getTypeChecker();
  const types = new Map(
    classes.map(({ file, className }) => {
      const source = program.getSourceFile(file);
      const module = source && checker.getSymbolAtLocation(source);
      const symbol = module?.exports?.get(ts.escapeLeadingUnderscores(className));
      if (symbol === undefined) throw new Error(`${file} does not export ${className}`);
      return [className, checker.getDeclaredTypeOfSymbol(symbol)];
    }),
  );
  return (className, property) => {
    const type = types.get(className);
    const member = type && checker.getPropertyOfType(type, property);
    if (member === undefined) throw new Error(`${className} has no property ${property}`);
    const value = checker.getTypeOfSymbol(member);
    const choices = value.isUnion() ? value.types : [value];
    return choices.flatMap((choice) =>
      choice.isStringLiteral() && choice.value !== '' ? [choice.value] : [],
    );
  };
}
