import { OutgoingError } from './outgoing-error.ts';

const absentHost = new Set(['ENOTFOUND', 'ENODATA', 'EBADNAME']);

const certificateCode =
  /CERT|^ERR_TLS_|^ERR_SSL_|^EPROTO$|SELF_SIGNED|UNABLE_TO_(VERIFY|GET)|_SIGNATURE/;

/** Broken off in the middle, or no HTTP at all. */
const answerCode =
  /^HPE_|^UND_ERR_(SOCKET|RES_CONTENT_LENGTH_MISMATCH|INFO|INVALID_)|^Z_|^ERR__?ZLIB|^ERR_(BROTLI|STREAM_PREMATURE)/;

/** Says what went wrong below a request. */
export function toOutgoingError(error: unknown): OutgoingError {
  const own = findOwn(error);
  if (own) return own;
  const code = codeOf(error);
  if (absentHost.has(code)) {
    return new OutgoingError('not-found', 'There is no host of this name.', { cause: error });
  }
  if (code === 'UND_ERR_HEADERS_OVERFLOW' || code === 'HPE_HEADER_OVERFLOW') {
    return new OutgoingError('too-large', 'The head of the answer is too long.', { cause: error });
  }
  if (certificateCode.test(code)) {
    return new OutgoingError(
      'certificate-refused',
      `The encryption of the site is broken (${code}).`,
      {
        cause: error,
      },
    );
  }
  // The parser has no code for an answer that is not HTTP at all.
  const isNoHttp = error instanceof Error && error.name === 'HTTPParserError';
  if (isNoHttp || answerCode.test(code)) {
    return new OutgoingError(
      'bad-answer',
      `The answer is broken or broke off (${code || 'no HTTP'}).`,
      {
        cause: error,
      },
    );
  }
  return new OutgoingError(
    'unreachable',
    `The host cannot be reached (${code || 'no reason given'}).`,
    {
      cause: error,
    },
  );
}

/** Errors that sockets and streams have wrapped. */
function causesOf(error: unknown): unknown[] {
  if (!(error instanceof Error)) return [];
  return [error.cause, ...(error instanceof AggregateError ? error.errors : [])];
}

function findOwn(error: unknown): OutgoingError | undefined {
  if (error instanceof OutgoingError) return error;
  return causesOf(error)
    .map(findOwn)
    .find((own) => own !== undefined);
}

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string')
    return error.code;
  return (
    causesOf(error)
      .map(codeOf)
      .find((code) => code !== '') ?? ''
  );
}
