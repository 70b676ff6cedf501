import { createTransport } from 'nodemailer';

/** One mail. Addresses were checked before; nothing in it comes from a header of somebody else. */
export interface Mail {
  readonly to: readonly string[];
  readonly replyTo?: string | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Tells a repeated mail from a new one. */
  readonly eventId: string;
}

/** Sends mail. */
export interface Mailer {
  /** @throws {@link MailError} */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** A mail that was not taken. The message names no address: it is kept where staff see it. */
export class MailError extends Error {
  override readonly name = 'MailError';
}

/** How mail leaves. */
export interface MailerOptions {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  readonly smtpUrl: string;
  /** Address that mail comes from. */
  readonly from: string;
}

/** Makes a mailer that keeps a few connections open. */
export function createMailer({ smtpUrl, from }: MailerOptions): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 3,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    // What a visitor typed must never name a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = from.replace(/^.*@|>$/g, '');
  return {
    async send({ to, eventId, ...mail }) {
      try {
        await transport.sendMail({
          ...mail,
          from,
          to: [...to],
          messageId: `<${eventId}@${domain}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        throw new MailError(toProblem(error));
      }
    },
    close: () => transport.close(),
  };
}

/** Servers quote addresses in what they answer, so only the number of the answer is kept. */
function toProblem(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  if (responseCode !== undefined) return `The mail server refused the mail (${responseCode}).`;
  return `The mail server cannot be used (${code ?? 'unknown'}). Check SMTP_URL and that it is reachable.`;
}
