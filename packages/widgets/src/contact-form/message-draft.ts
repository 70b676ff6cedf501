import { replyChannels, type ReplyChannel } from '@kentongan/contract';

/** What the visitor has typed so far. */
export interface MessageDraft {
  readonly senderName: string;
  readonly replyChannel: ReplyChannel;
  readonly phone: string;
  readonly email: string;
  readonly institution: string;
  readonly text: string;
  /** Marks this very text once it has been sent, so that sending it again makes no second message. */
  readonly idempotencyKey: string;
}

/** A form nobody has touched. WhatsApp is how most people here are reached. */
export const emptyDraft: MessageDraft = {
  senderName: '',
  replyChannel: 'whatsapp',
  phone: '',
  email: '',
  institution: '',
  text: '',
  idempotencyKey: '',
};

/** Reads the draft of this tab. */
export function readDraft(place: string): MessageDraft {
  const stored = withStorage((storage) => storage.getItem(place)) ?? null;
  return stored === null ? emptyDraft : parseDraft(stored);
}

/** Keeps the draft until the tab is closed; without storage it lives as long as the page. */
export function keepDraft(place: string, draft: MessageDraft): void {
  withStorage((storage) => storage.setItem(place, JSON.stringify(draft)));
}

/** Forgets the draft. */
export function forgetDraft(place: string): void {
  withStorage((storage) => storage.removeItem(place));
}

/** Anything may be in the storage of a page that is not ours, so only strings we know are taken. */
function parseDraft(stored: string): MessageDraft {
  let found: unknown;
  try {
    found = JSON.parse(stored);
  } catch {
    return emptyDraft;
  }
  const entries = Object.entries(found ?? {}).filter(
    ([name, value]) => Object.hasOwn(emptyDraft, name) && typeof value === 'string',
  );
  const draft: MessageDraft = { ...emptyDraft, ...Object.fromEntries(entries) };
  return replyChannels.includes(draft.replyChannel)
    ? draft
    : { ...draft, replyChannel: emptyDraft.replyChannel };
}

function withStorage<Result>(use: (storage: Storage) => Result): Result | undefined {
  try {
    return use(sessionStorage);
  } catch {
    // Blocked by the browser's settings, by a sandboxed frame, or full.
    return undefined;
  }
}
