import { Agent, get } from 'node:http';

/** When to send which requests. */
export interface LatencyLoad {
  /** Addresses read in turn. */
  readonly urls: readonly string[];
  /** Milliseconds between two requests. */
  readonly pause: number;
  /** Asked before each request; the load ends when it says so. */
  readonly isOver: () => boolean;
}

/**
 * Reads at a steady pace whether or not earlier answers have come, as visitors do, and returns how
 * many milliseconds each answer took from the time it was due to be asked for; no number for a
 * request that failed.
 */
export async function measureLatency({ urls, pause, isOver }: LatencyLoad): Promise<number[]> {
  const agent = new Agent({ keepAlive: true });
  const answers: Promise<number>[] = [];
  const start = performance.now();
  try {
    await new Promise<void>((resolve) => {
      const timer = setInterval(() => {
        // A timer that is late makes up for what it has missed.
        while (!isOver() && start + answers.length * pause <= performance.now()) {
          const url = urls[answers.length % urls.length] ?? '';
          answers.push(read(url, agent, start + answers.length * pause));
        }
        if (!isOver()) return;
        clearInterval(timer);
        resolve();
      }, 1);
    });
    return await Promise.all(answers);
  } finally {
    agent.destroy();
  }
}

function read(url: string, agent: Agent, dueAt: number): Promise<number> {
  return new Promise((resolve) => {
    const fail = () => resolve(Number.NaN);
    const request = get(url, { agent, headers: { 'accept-encoding': 'br' } }, (response) => {
      const isRead = response.statusCode === 200;
      response
        .on('end', () => resolve(isRead ? performance.now() - dueAt : Number.NaN))
        .on('error', fail)
        .resume();
    });
    request.on('error', (error: NodeJS.ErrnoException) => {
      // The server has just closed a connection that was idle for long.
      if (request.reusedSocket && error.code === 'ECONNRESET') resolve(read(url, agent, dueAt));
      else fail();
    });
  });
}
