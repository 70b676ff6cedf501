import type { Route } from '@kentongan/contract';

/** Characters read in one go: some hundred groups, ten milliseconds on a cheap phone. */
const sliceSize = 32_000;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a long answer bit by bit while it arrives, so that a page with ten thousand groups never
 * stops answering its visitor. The backend writes each record of the list `lines` on a line of its
 * own, and that list last.
 *
 * Gives `undefined` when the answer does not fit the schema.
 *
 * @throws when it is no JSON, or breaks off.
 */
export async function readLines(
  response: Route['response'],
  body: ReadableStream<Uint8Array>,
  lines: string,
): Promise<unknown> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const records: unknown[] = [];
  let text = '';
  let frame: Fields | undefined;
  let read: Fields | undefined;

  for (let isDone = false; !isDone;) {
    const part = await reader.read();
    isDone = part.done;
    text += decoder.decode(part.value, { stream: !isDone });
    if (frame === undefined) {
      const start = text.indexOf('\n');
      frame = readFrame(text.slice(0, start), lines);
      if (frame !== undefined) text = text.slice(start);
    }
    while (frame !== undefined) {
      const next = text.indexOf('\n', sliceSize);
      const end = next < 0 && isDone ? text.lastIndexOf('\n') : next;
      if (end < 0) break;
      await new Promise((resolve) => setTimeout(resolve));
      // A comma joins the last record to the next slice.
      const slice: unknown = JSON.parse(`[${text.slice(0, end).replace(/,$/, '')}]`);
      text = text.slice(end + 1);
      // What the schema of such an answer gives.
      read = response.safeParse({ ...frame, [lines]: slice }).data as Fields | undefined;
      if (read === undefined) return undefined;
      records.push(...(read[lines] as readonly unknown[]));
    }
  }
  // Somebody on the way has written it anew.
  if (read === undefined) return response.safeParse(JSON.parse(text)).data;
  if (text.trim() !== ']}') throw new SyntaxError('The answer breaks off');
  return { ...read, [lines]: records };
}

/** Reads what stands before the records, if that is an answer with an empty list at its end. */
function readFrame(start: string, lines: string): Fields | undefined {
  try {
    const frame = JSON.parse(`${start}]}`) as Fields;
    return Array.isArray(frame[lines]) ? frame : undefined;
  } catch {
    return undefined;
  }
}
