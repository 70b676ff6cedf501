/** Directives that say what a page may load, each with those that stand in for it. */
const chains = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'frame-ancestors': ['frame-ancestors'],
} as const;
export type LoadDirective = keyof typeof chains;

/** One policy: its directives by name, each with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** What is asked of a policy. */
export interface LoadRequest {
  readonly url: string;
  /** The page that loads. */
  readonly page: string;
  readonly nonce?: string;
  readonly integrity?: string;
}

/**
 * Reads what a header or meta element holds: one policy, or several with commas between.
 *
 * @example
 * ```ts
 * import { parsePolicies } from '@kentongan/contract/doctor';
 *
 * parsePolicies("default-src 'none'; img-src 'self'")[0]?.get('img-src'); // ["'self'"]
 * ```
 */
export function parsePolicies(text: string): Policy[] {
  return text
    .split(',')
    .map((one) => {
      const directives = new Map<string, readonly string[]>();
      for (const part of one.split(';')) {
        const [name, ...sources] = part.trim().split(/\s+/);
        // The first directive of a name counts.
        if (name && !directives.has(name.toLowerCase())) {
          directives.set(name.toLowerCase(), sources);
        }
      }
      return directives;
    })
    .filter(({ size }) => size > 0);
}

/** The directive that decides, if the policy has one. */
export function findDirective(policy: Policy, directive: LoadDirective): string | undefined {
  return chains[directive].find((name) => policy.has(name));
}

/**
 * Whether one policy lets a page load an address (Content Security Policy Level 3, section 6.7).
 *
 * @example
 * ```ts
 * import { allowsUrl, parsePolicies } from '@kentongan/contract/doctor';
 *
 * const [policy = new Map()] = parsePolicies("script-src 'self'");
 * const script = { url: 'https://kim.example.go.id/embed/v1/kim.js', page: 'https://desa.example/' };
 * allowsUrl(policy, 'script-src', script); // false
 * ```
 */
export function allowsUrl(policy: Policy, directive: LoadDirective, request: LoadRequest): boolean {
  const name = findDirective(policy, directive);
  if (name === undefined) return true;
  const sources = policy.get(name) ?? [];
  if (directive === 'script-src') {
    if (hasNonce(sources, request.nonce) || hasHash(sources, request.integrity)) return true;
    // Then the list of hosts does not count.
    if (sources.some((source) => /^'strict-dynamic'$/i.test(source))) return false;
  }
  return sources.some((source) => matchesSource(source, request.url, request.page));
}

/** Whether one policy lets a page hold an inline style block. */
export function allowsInlineStyle(policy: Policy, nonce: string): boolean {
  const name = findDirective(policy, 'style-src');
  if (name === undefined) return true;
  const sources = policy.get(name) ?? [];
  const hasStricter = sources.some((source) => /^'(?:nonce|sha\d+)-/i.test(source));
  // Which text a hash is for cannot be told from here, so a page with hashes is believed.
  if (sources.some((source) => /^'sha\d+-/i.test(source))) return true;
  return (
    hasNonce(sources, nonce) || (!hasStricter && sources.some((s) => /^'unsafe-inline'$/i.test(s)))
  );
}

/** The directive with an origin added, to replace the one that a policy has. */
export function amendDirective(policy: Policy, directive: LoadDirective, source: string): string {
  const name = findDirective(policy, directive);
  const kept = (name === undefined ? [] : (policy.get(name) ?? [])).filter(
    (one) => !/^'none'$/i.test(one),
  );
  return `${[name === 'script-src-elem' ? name : directive, ...kept, source].join(' ')};`;
}

function hasNonce(sources: readonly string[], nonce = ''): boolean {
  return nonce !== '' && sources.includes(`'nonce-${nonce}'`);
}

function hasHash(sources: readonly string[], integrity = ''): boolean {
  const hashes = integrity.split(/\s+/).filter((hash) => hash !== '');
  return hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`));
}

function matchesSource(source: string, address: string, pageAddress: string): boolean {
  const url = new URL(address);
  const page = new URL(pageAddress);
  const expression = source.toLowerCase();
  if (expression === '*') return /^(?:https?|wss?):$/.test(url.protocol);
  if (expression === "'self'") {
    return url.origin === page.origin || (url.host === page.host && url.protocol === 'https:');
  }
  const scheme = /^([a-z][a-z0-9+.-]*:)$/.exec(expression)?.[1];
  if (scheme !== undefined) return matchesScheme(scheme, url.protocol);
  const parts = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?([^/:'"]+|\[[^\]]+\])(?::(\*|\d+))?(\/.*)?$/.exec(
    source.replace(/^[^/]+(?:\/\/[^/]+)?/, (head) => head.toLowerCase()),
  );
  if (!parts) return false;
  const [, named, host = '', port, path] = parts;
  return (
    matchesScheme(named ?? page.protocol, url.protocol) &&
    matchesHost(host, url.hostname) &&
    (port === '*' || (port ?? '') === url.port || matchesDefaultPort(port, url)) &&
    matchesPath(path, url.pathname)
  );
}

/** A secure address satisfies a rule for the plain one. */
function matchesScheme(wanted: string, found: string): boolean {
  return wanted === found || (wanted === 'http:' && found === 'https:');
}

function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : pattern === host;
}

function matchesDefaultPort(port: string | undefined, { protocol, port: found }: URL): boolean {
  return found === '' && port === (protocol === 'https:' ? '443' : '80');
}

function matchesPath(pattern: string | undefined, path: string): boolean {
  if (pattern === undefined || pattern === '/') return true;
  return pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern;
}
