import { Resolver } from 'node:dns/promises';

/** Gives the IP addresses of a host name, at least one. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

/**
 * Asks the name servers of this machine.
 *
 * The system's own resolver would block one of the few threads of the process for as long as a slow
 * name server takes, and the compression of public answers waits for those threads.
 */
export function createResolveHost(
  resolver: Pick<Resolver, 'resolve4' | 'resolve6'> = new Resolver({ timeout: 2_000, tries: 2 }),
): ResolveHost {
  return async (hostname) => {
    const answers = await Promise.allSettled([
      resolver.resolve4(hostname),
      resolver.resolve6(hostname),
    ]);
    const addresses = answers.flatMap((answer) =>
      answer.status === 'fulfilled' ? answer.value : [],
    );
    if (addresses.length > 0) return addresses;
    // A name server that did not answer may know the host all the same.
    const failures = answers.flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    throw failures.find((failure) => !isAbsence(failure)) ?? failures[0] ?? createAbsence(hostname);
  };
}

function isAbsence(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'ENODATA';
}

function createAbsence(hostname: string): Error {
  return Object.assign(new Error(`${hostname} has no address`), { code: 'ENODATA' });
}
