import { replyChannels, type ReplyChannel } from '@kentongan/contract';

/** What only some topics ask for, as it was typed or chosen. */
export interface TopicDraft {
  readonly institution?: string;
  readonly villageCode?: string;
  /** How the chosen village reads, or what was typed so far to find it. */
  readonly villageName?: string;
  readonly groupSlug?: string;
  readonly groupName?: string;
  readonly theme?: string;
  readonly participants?: string;
  readonly preferredDates?: string;
  readonly place?: string;
  readonly focus?: string;
  readonly correctionField?: string;
  readonly privacyRight?: string;
}

/** What the visitor has typed so far. */
export interface MessageDraft extends TopicDraft {
  readonly topic?: string;
  readonly senderName: string;
  readonly replyChannel: ReplyChannel;
  readonly phone: string;
  readonly email: string;
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

/** Anything may be in the storage of a page that is not ours, so only strings are taken. */
function parseDraft(stored: string): MessageDraft {
  let found: unknown;
  try {
    found = JSON.parse(stored);
  } catch {
    return emptyDraft;
  }
  const texts = Object.entries(found ?? {}).filter(([, value]) => typeof value === 'string');
  const draft: MessageDraft = { ...emptyDraft, ...Object.fromEntries(texts) };
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
