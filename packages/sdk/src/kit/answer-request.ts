import {
  endpoints,
  type Endpoint,
  type GroupQuery,
  type MessageKey,
  type MessageRequest,
} from '@kentongan/contract';
import { toCoverage, toUncoveredVillages } from '@kentongan/contract/counting';

import { toActivityPage } from './activity-answers.js';
import type { BackendData } from './backend-data.js';
import { toDirectory, toGroupPage, type PageQuery } from './group-answers.js';
import type { MessageBook } from './message-book.js';
import { readInput, type Input } from './read-input.js';
import { found, Refusal } from './refusal.js';
import { toCoverageInput } from './to-coverage-input.js';

/** What answers are made from. */
export interface AnswerSource {
  readonly data: BackendData;
  readonly messages: MessageBook;
}

const control = 'public, max-age=60, stale-while-revalidate=300, stale-if-error=86400';

/** Answers one request as the backend would, by the endpoints of the contract. */
export async function answerRequest(
  source: AnswerSource,
  basePath: string,
  request: Request,
): Promise<Response> {
  try {
    const { endpoint, params } = findEndpoint(basePath, request);
    const input = await readInput(endpoint, request, params);
    if (input.params['regency'] !== source.data.regency.code)
      throw new Refusal('regency-not-found');
    const text = JSON.stringify(answerOf(endpoint.operationId, input, source));
    return toResponse(endpoint, request, text);
  } catch (error) {
    if (error instanceof Refusal) return error.toResponse();
    throw error;
  }
}

function findEndpoint(
  basePath: string,
  request: Request,
): { endpoint: Endpoint; params: Record<string, string> } {
  const path = new URL(request.url).pathname.slice(basePath.length);
  let isKnown = false;
  for (const endpoint of endpoints) {
    const pattern = endpoint.path.replace(/:(\w+)/g, '(?<$1>[^/]+)');
    const match = new RegExp(`^${pattern}$`).exec(path);
    if (match && endpoint.method === request.method) {
      return { endpoint, params: { ...match.groups } };
    }
    isKnown ||= match !== null;
  }
  throw new Refusal(isKnown ? 'method-not-allowed' : 'endpoint-not-found');
}

function answerOf(operation: string, input: Input, { data, messages }: AnswerSource): unknown {
  const { params, query, headers, body } = input;
  const { slug, id } = params;
  switch (operation) {
    case 'getRegency':
      return data.regency;
    case 'getAreas':
      return data.areas;
    case 'getDirectory':
      // The endpoint's schema has read query and body, here and below.
      return toDirectory(data, query['first'] as number | undefined);
    case 'listGroups':
      return toGroupPage(data, query as GroupQuery & PageQuery);
    case 'getGroup':
      return found(
        data.groups.find((group) => group.slug === slug),
        'group-not-found',
      );
    case 'getGroupContact': {
      const group = found(
        data.groups.find((one) => one.slug === slug),
        'group-not-found',
      );
      return found(data.contacts.get(group.slug), 'contact-not-available');
    }
    case 'getCoverage':
      return toCoverage(toCoverageInput(data));
    case 'listUncoveredVillages':
      return toUncoveredVillages(toCoverageInput(data));
    case 'listActivities':
      return toActivityPage(data, query);
    case 'getActivity':
      return found(
        data.activities.find((activity) => activity.id === id),
        'activity-not-found',
      );
    case 'getMessageChallenge':
      return messages.challenge();
    case 'createMessage':
      return messages.add(body as MessageRequest, headers['idempotency-key'] ?? '');
    case 'readMessageState':
      return messages.stateOf(body as MessageKey);
    default:
      throw new Refusal('endpoint-not-found');
  }
}

function toResponse({ cache, status }: Endpoint, request: Request, text: string): Response {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  };
  if (cache === 'public') {
    const etag = `"${hashOf(text)}"`;
    Object.assign(headers, { 'cache-control': control, etag });
    if (request.headers.get('if-none-match') === etag) {
      return new Response(null, { status: 304, headers });
    }
  }
  return new Response(text, { status, headers });
}

/** Tells texts apart (FNV-1a); nobody has a reason to cheat here. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${(hash >>> 0).toString(16)}-${text.length.toString(16)}`;
}
