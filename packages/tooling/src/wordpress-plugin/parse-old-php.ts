import engine from 'php-parser';

const parser = new engine.Engine({
  // PHP 7.4, as the parser counts.
  parser: { version: 704, extractDoc: false },
  ast: { withPositions: true },
});

// Newer than 7.4, and WordPress 5.9 does not bring a replacement.
const newerFunctions = new Set(
  'get_debug_type get_resource_id fdiv preg_last_error_msg array_is_list mb_str_pad json_validate str_increment array_find array_any array_all mb_trim mb_ucfirst'.split(
    ' ',
  ),
);

// As names of types.
const newerTypes = new Set(['mixed', 'never', 'static', 'null', 'false', 'true']);

type SyntaxNode = Readonly<Record<string, unknown>>;

/** Says why PHP 7.4 would not run a file; nothing when it would. */
export function parseOldPhp(source: string, path: string): string[] {
  try {
    const problems: string[] = [];
    visit(parser.parseCode(source, path), (node) => {
      const newer = findNewer(node);
      if (newer) problems.push(`${path}:${lineOf(node)}: PHP 7.4 does not know ${newer}`);
    });
    return problems;
  } catch (error) {
    return [`${path}: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Names of the functions that a file calls, and of those that it declares. */
export function functionsIn(source: string): {
  readonly called: readonly string[];
  readonly declared: readonly string[];
} {
  const called = new Set<string>();
  const declared = new Set<string>();
  visit(parser.parseCode(source, ''), (node) => {
    const { kind, what, name } = node;
    // A function whose name stands in a variable is found where the variable is set, if at all.
    if (kind === 'call' && isNode(what) && what['kind'] === 'name') called.add(nameOf(what));
    if (kind === 'function' && isNode(name)) declared.add(nameOf(name));
  });
  return { called: [...called], declared: [...declared] };
}

/** What the parser lets pass whatever version it is told. */
function findNewer(node: SyntaxNode): string | undefined {
  const { kind } = node;
  if (kind === 'uniontype' || kind === 'intersectiontype') return 'joined types';
  if (kind === 'parameter' && Number(node['flags'] ?? 0) > 0) return 'promoted parameters';
  if (node['readonly'] === true || node['isReadonly'] === true) return 'readonly';
  if (isNode(node['type']) && newerTypes.has(nameOf(node['type']))) {
    return `the type ${nameOf(node['type'])}`;
  }
  if (kind === 'call' && isNode(node['what']) && newerFunctions.has(nameOf(node['what']))) {
    return `${nameOf(node['what'])}()`;
  }
  return undefined;
}

function visit(value: unknown, look: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, look);
  if (!isNode(value)) return;
  if (typeof value['kind'] === 'string') look(value);
  for (const child of Object.values(value)) visit(child, look);
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(node: SyntaxNode): string {
  return node['kind'] === 'staticreference' ? 'static' : String(node['name'] ?? node['raw'] ?? '');
}

function lineOf(node: SyntaxNode): number {
  const { loc } = node;
  const start = isNode(loc) && isNode(loc['start']) ? loc['start'] : {};
  return Number(start['line'] ?? 0);
}
