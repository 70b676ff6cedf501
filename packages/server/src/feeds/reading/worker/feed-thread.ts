import { parentPort } from 'node:worker_threads';

import type { FeedDocument, FeedSource } from '../feed-document.ts';
import type { FeedRefusal } from '../feed-refusal.ts';
import { FeedRefusedError } from '../feed-refused-error.ts';
import { readFeed } from '../read-feed.ts';

/** What the thread is asked. */
export interface FeedThreadInput {
  readonly bytes: Uint8Array;
  readonly source: FeedSource;
}

/** What it answers, once for each question and in their order. */
export type FeedThreadOutput =
  { readonly document: FeedDocument } | { readonly refusal: FeedRefusal };

parentPort?.on('message', (input: FeedThreadInput) => {
  parentPort?.postMessage(read(input));
});

function read({ bytes, source }: FeedThreadInput): FeedThreadOutput {
  try {
    return { document: readFeed(bytes, source) };
  } catch (error) {
    if (error instanceof FeedRefusedError) return { refusal: error.refusal };
    throw error;
  }
}
