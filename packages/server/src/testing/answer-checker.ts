import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

import { endpoints, type Endpoint } from '@kentongan/contract';
import { openApiDocument } from '@kentongan/contract/openapi';

/** Compares real answers with the printed API. */
export interface AnswerChecker {
  /** Reads a copy of the answer. */
  check(request: Request, answer: Response): Promise<void>;
  /** What differed, in words. */
  readonly differences: readonly string[];
  /** Operation and status of every answer seen. */
  readonly seen: ReadonlySet<string>;
}

const every: readonly Endpoint[] = endpoints;

/** Makes a checker that holds every answer against the schema the document gives for it. */
export function createAnswerChecker(): AnswerChecker {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(openApiDocument(), 'document');
  const differences: string[] = [];
  const seen = new Set<string>();

  const check = async (request: Request, answer: Response) => {
    const endpoint = findEndpoint(request);
    if (!endpoint) return;
    const place = `${endpoint.operationId} ${answer.status}`;
    seen.add(place);
    const type = answer.headers.get('content-type') ?? '';
    const validate = findSchema(ajv, endpoint, answer.status, type);
    if (!validate) differences.push(`${place} as ${type} is not in the document`);
    else if (!validate(await answer.clone().json())) {
      differences.push(`${place}: ${ajv.errorsText(validate.errors)}`);
    }
  };
  return { check, differences, seen };
}

function findEndpoint({ method, url }: Request): Endpoint | undefined {
  const parts = new URL(url).pathname.split('/');
  return every.find((endpoint) => {
    const names = endpoint.path.split('/');
    return (
      endpoint.method === method &&
      names.length === parts.length &&
      names.every((name, index) => name.startsWith(':') || name === parts[index])
    );
  });
}

function findSchema(
  ajv: Ajv2020,
  { path, method }: Endpoint,
  status: number,
  type: string,
): ValidateFunction | undefined {
  const pointer = [
    'paths',
    path.replace(/:(\w+)/g, '{$1}'),
    method.toLowerCase(),
    'responses',
    String(status),
    'content',
    type,
    'schema',
  ];
  const escaped = pointer.map((part) => encodeURIComponent(part.replace(/\//g, '~1')));
  return ajv.getSchema(`document#/${escaped.join('/')}`);
}
