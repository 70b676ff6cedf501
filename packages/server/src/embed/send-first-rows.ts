import { createPublicText, type PublicAnswer } from '../http/public-answer.ts';
import { toPublicResponse } from '../http/send-public-answer.ts';
import type { App } from '../http/serve.ts';
import { firstRowsPath } from './first-rows-path.ts';
import type { EmbedFile } from './read-embed-build.ts';

/** The loader that draws the first rows of the directory itself. */
export const directoryLoader = 'directory.kim.js';

interface Written {
  /** Hash of the code, and the entity tag of the rows. */
  readonly of: string;
  readonly answer: Promise<PublicAnswer>;
}

/** Answers with the loader and the first rows of a regency; with nothing when there are no rows to send. */
export type SendFirstRows = (
  code: EmbedFile,
  regency: string,
  request: Request,
) => Promise<Response | undefined>;

/**
 * Makes what sends the first rows of a directory in the file that draws them, so that a page has
 * them after one request. Written once for each state of a regency.
 */
export function createSendFirstRows(app: App): SendFirstRows {
  const written = new Map<string, Written>();

  return async (code, regency, request) => {
    if (!/^\d{2}\.\d{2}$/.test(regency)) return undefined;
    const path = firstRowsPath(regency);
    const rows = await app.request(path);
    // Whatever is wrong, the element will ask, find out and say so.
    if (!rows.ok) return undefined;
    const of = `${code.hash} ${rows.headers.get('etag')}`;
    let known = written.get(regency);
    if (known?.of !== of) {
      const answer = rows.text().then((text) =>
        createPublicText(insertFirst(toText(code), toStatement(path, text)), {
          'content-type': code.type,
          'timing-allow-origin': '*',
        }),
      );
      known = { of, answer };
      written.set(regency, known);
    }
    return toPublicResponse(await known.answer, request);
  };
}

/** The loader looks for answers there; its module `directory-loader/ask-early.ts` says how. */
function toStatement(path: string, text: string): string {
  const sent = JSON.stringify({ [path]: text })
    // Ends of lines in the scripts of old browsers, also within strings.
    .replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`);
  return `window[Symbol.for("@kentongan/embed/sent")]=${sent};`;
}

/** Writes a statement in front of a script, behind a hint to the compiler, which counts on the first line only. */
function insertFirst(script: string, statement: string): string {
  const [hint = ''] = /^\/\/#.*\n/.exec(script) ?? [];
  return `${hint}${statement}\n${script.slice(hint.length)}`;
}

function toText({ bodies }: EmbedFile): string {
  return new TextDecoder().decode(bodies.identity);
}
