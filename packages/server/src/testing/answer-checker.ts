import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { openApiDocument } from '@kentongan/contract/openapi';

/** Compares real answers with the printed API. */
export interface AnswerChecker {
  /** Reads a copy of the answer; gives what differs, in words. Other addresses than the API's pass. */
  check(request: Request, answer: Response): Promise<readonly string[]>;
  /** What differed so far. */
  readonly differences: readonly string[];
  /** Operation and status of every answer seen. */
  readonly seen: ReadonlySet<string>;
}

/** The parts of an operation that an answer is held against. */
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<Record<string, DocumentedResponse>>;
}

interface DocumentedResponse {
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: { readonly type?: string } }>>;
  readonly 'x-problem-codes'?: readonly string[];
}

/** Makes a checker that holds every answer against what the document says of it. */
export function createAnswerChecker(): AnswerChecker {
  const document = openApiDocument();
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document, 'document');
  const differences: string[] = [];
  const seen = new Set<string>();

  return {
    check: async (request, answer) => {
      const found = findOperation(request);
      if (!found) return [];
      const { operation, pointer } = found;
      const place = `${operation.operationId} ${answer.status}`;
      seen.add(place);
      const problems = await differencesOf(operation, pointer, answer);
      const told = problems.map((problem) => `${place}: ${problem}`);
      differences.push(...told);
      return told;
    },
    differences,
    seen,
  };

  function findOperation({ method, url }: Request) {
    const { pathname } = new URL(url);
    for (const [path, operations] of Object.entries(document.paths)) {
      if (!toPattern(path).test(pathname)) continue;
      const name = method.toLowerCase();
      // The document is plain JSON; this is the part of it that is read here.
      const operation = operations[name] as Operation | undefined;
      if (operation) return { operation, pointer: ['paths', path, name] };
    }
    return undefined;
  }

  async function differencesOf(
    operation: Operation,
    pointer: readonly string[],
    answer: Response,
  ): Promise<string[]> {
    const status = String(answer.status);
    const documented = operation.responses[status];
    if (!documented) return ['this status is not in the document'];
    const lacking = missingHeaders(documented, answer);
    // 304, which cannot carry a body.
    if (!documented.content) return lacking;
    // What follows the type, such as the encoding, is no part of it.
    const [type = ''] = answer.headers.get('content-type')?.split(';') ?? [];
    const content = documented.content[type];
    if (!content) return [...lacking, `the type "${type}" is not in the document`];
    if (content.schema.type === 'string') return lacking;
    const body = await readJson(answer);
    const validate = findSchema(ajv, [...pointer, 'responses', status, 'content', type, 'schema']);
    return [
      ...lacking,
      ...(validate(body) ? [] : [ajv.errorsText(validate.errors)]),
      ...unknownCode(documented, body),
    ];
  }
}

/** Reads a copy, also of an answer that is compressed, as one made in memory still is. */
async function readJson(answer: Response): Promise<unknown> {
  const bytes = new Uint8Array(await answer.clone().arrayBuffer());
  const encoding = answer.headers.get('content-encoding');
  const decode = encoding === null ? undefined : decoders[encoding];
  return JSON.parse(Buffer.from(decode?.(bytes) ?? bytes).toString('utf8'));
}

const decoders: Readonly<Record<string, (bytes: Uint8Array) => Buffer>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
};

/** `/v1/regencies/{regency}/groups` as it is asked for. */
function toPattern(path: string): RegExp {
  const literal = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\{\w+\}/g, '[^/]+')}$`);
}

/** A wait is told where it is known; the others are always there. */
function missingHeaders(
  { headers = {} }: DocumentedResponse,
  { headers: sent }: Response,
): string[] {
  return Object.keys(headers)
    .filter((name) => name !== 'Retry-After' && !sent.has(name))
    .map((name) => `lacks the header ${name}`);
}

function unknownCode({ 'x-problem-codes': codes }: DocumentedResponse, body: unknown): string[] {
  if (codes === undefined) return [];
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return codes.includes(String(code)) ? [] : [`the problem code ${String(code)} is not its own`];
}

function findSchema(ajv: Ajv2020, pointer: readonly string[]): ValidateFunction {
  const escaped = pointer.map((part) =>
    encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1')),
  );
  const validate = ajv.getSchema(`document#/${escaped.join('/')}`);
  if (validate === undefined) throw new Error(`The document has no ${pointer.join(' ')}`);
  return validate;
}
