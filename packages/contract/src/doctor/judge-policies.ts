import { createFinding, type Finding, type FindingCode } from './finding.js';
import { findBackendOf, readLoaderAddress } from './loader-address.js';
import type { PageFacts, ScriptFacts } from './page-facts.js';
import {
  allowsInlineStyle,
  allowsUrl,
  amendDirective,
  findDirective,
  parsePolicies,
  type LoadDirective,
  type Policy,
} from './policy.js';

/** Which directives of which policy keep us out. Every policy of a page must let us in. */
export function judgePolicies(facts: PageFacts): Finding[] {
  const all = facts.policies.flatMap(({ text, from }) =>
    parsePolicies(text).map((policy) => ({ policy, from })),
  );
  const found = all.flatMap(({ policy, from }, index) => {
    const order = all.length > 1 ? ` ${index + 1}/${all.length}` : '';
    return judgePolicy(policy, `${from}${order}`, facts);
  });
  // Two copies of one header say the same.
  return found.filter(
    (finding, index) =>
      found.findIndex(
        (other) => other.code === finding.code && other.details.line === finding.details.line,
      ) === index,
  );
}

function judgePolicy(policy: Policy, where: string, facts: PageFacts): Finding[] {
  const { url: page, scripts, placements, frames, inlineStyle } = facts;
  const found: Finding[] = [];
  const refuse = (code: FindingCode, directive: LoadDirective, address: string, line?: string) => {
    const name = findDirective(policy, directive) ?? directive;
    const source = new URL(address).origin;
    found.push(
      createFinding(code, {
        address,
        found: `${where}: ${[name, ...(policy.get(name) ?? [])].join(' ')}`,
        expected: source,
        line: line ?? amendDirective(policy, directive, source),
      }),
    );
  };

  if (policy.has('sandbox') && !policy.get('sandbox')?.includes('allow-scripts')) {
    const kept = [
      'sandbox',
      ...(policy.get('sandbox') ?? []),
      'allow-scripts',
      'allow-same-origin',
    ];
    found.push(
      createFinding('csp-sandbox', {
        found: `${where}: sandbox`,
        line: `${[...new Set(kept)].join(' ')};`,
      }),
    );
  }
  for (const script of scripts.filter(({ state }) => state === 'own')) {
    judgeScript(policy, script, page, refuse);
    for (const { data, pictures } of listSources(placements, findBackendOf(script))) {
      if (!allowsUrl(policy, 'connect-src', { url: data, page }))
        refuse('csp-connect', 'connect-src', data);
      if (pictures !== null && !allowsUrl(policy, 'img-src', { url: `${pictures}0`, page }))
        refuse('csp-image', 'img-src', pictures);
    }
  }
  for (const { address } of frames) {
    if (!allowsUrl(policy, 'frame-src', { url: address, page }))
      refuse('csp-frame', 'frame-src', address);
  }
  if (inlineStyle && !allowsInlineStyle(policy, inlineStyle.nonce)) {
    const name = findDirective(policy, 'style-src') ?? '';
    found.push(
      createFinding('csp-style', {
        found: `${where}: ${[name, ...(policy.get(name) ?? [])].join(' ')}`,
      }),
    );
  }
  return scripts.length > 0 ? [...found, ...judgeTrustedTypes(policy, where)] : found;
}

/** Where the widgets of a page have data and pictures from: the backend, or files of the site. */
function listSources(
  placements: PageFacts['placements'],
  backend: string | null,
): { readonly data: string; readonly pictures: string | null }[] {
  const hasFeed = (of: string | null) =>
    placements.some(({ widget, snapshot }) => widget === 'activity-feed' && snapshot === of);
  // The form of a snapshot is a link.
  const readers = placements.filter(
    ({ widget, snapshot }) => snapshot === null || widget !== 'contact-form',
  );
  return [...new Set(readers.map(({ snapshot }) => snapshot))].flatMap((snapshot) => {
    const root = snapshot === null ? backend : snapshot.replace(/\/+$/, '');
    if (root === null) return [];
    const data = snapshot === null ? `${root}/v1/regencies/` : `${root}/snapshot.json`;
    return [{ data, pictures: hasFeed(snapshot) ? `${root}/media/` : null }];
  });
}

function judgeScript(
  policy: Policy,
  script: ScriptFacts,
  page: string,
  refuse: (code: FindingCode, directive: LoadDirective, address: string, line?: string) => void,
): void {
  const { address, nonce, integrity } = script;
  if (address === null) return;
  if (!allowsUrl(policy, 'script-src', { url: address, page, nonce, integrity })) {
    const name = findDirective(policy, 'script-src') ?? '';
    const isStrict =
      policy.get(name)?.some((source) => /^'strict-dynamic'$/i.test(source)) ?? false;
    const tag = `<script nonce="…" async src="${address}"></script>`;
    refuse('csp-script', 'script-src', address, isStrict ? tag : undefined);
    return;
  }
  const folder = readLoaderAddress(address)?.folder;
  // A script that was let in by its nonce hands that on to what it imports.
  const isByList = allowsUrl(policy, 'script-src', { url: address, page });
  if (folder && isByList && !allowsUrl(policy, 'script-src', { url: `${folder}shared.js`, page })) {
    refuse('csp-script', 'script-src', `${folder}shared.js`);
  }
}

/** Lit makes one policy, which its own templates go through. */
function judgeTrustedTypes(policy: Policy, where: string): Finding[] {
  const names = policy.get('trusted-types');
  if (!names || names.some((name) => name === '*' || name === 'lit-html')) return [];
  const kept = names.filter((name) => !/^'(?:none|allow-duplicates)'$/i.test(name));
  const line = `${['trusted-types', ...kept, 'lit-html', "'allow-duplicates'"].join(' ')};`;
  const found = `${where}: ${['trusted-types', ...names].join(' ')}`;
  return [createFinding('csp-trusted-types', { found, expected: 'lit-html', line })];
}
