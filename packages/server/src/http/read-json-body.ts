import { limits } from '@kentongan/contract';

import { ProblemError } from './problem-error.ts';
import { scanJson } from './scan-json.ts';

/**
 * Reads the JSON body of a request within our limits.
 *
 * The length that the sender claims is not believed: reading stops at the limit.
 */
export async function readJsonBody(
  request: Request,
  maxBytes: number = limits.bodyBytes,
): Promise<unknown> {
  const mediaType = request.headers.get('content-type') ?? '';
  // A form of another website could send any other type without asking the browser first.
  if (!/^application\/json(;\s*charset="?utf-8"?)?$/i.test(mediaType.trim())) {
    throw new ProblemError('unsupported-media-type');
  }
  if ((request.headers.get('content-encoding') ?? 'identity') !== 'identity') {
    throw new ProblemError('unsupported-media-type', {
      issues: [{ path: 'content-encoding', code: 'not_supported' }],
    });
  }
  return parse(await readText(request, maxBytes));
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) throw new ProblemError('payload-too-large', closing);
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw malformed(error instanceof TypeError ? 'invalid_utf8' : 'unreadable', error);
  }
}

/** What is still on its way will not be read, so the connection cannot be used again. */
const closing = { headers: { connection: 'close' } };

function parse(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed('invalid_json', error);
  }
  const fault = scanJson(text, limits.bodyDepth);
  if (fault) throw malformed(fault);
  return value;
}

function malformed(code: string, cause?: unknown): ProblemError {
  return new ProblemError('malformed-json', { issues: [{ path: '', code }], cause });
}
