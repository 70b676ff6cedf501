import { Resolver } from 'node:dns/promises';

/** Gives the IP addresses of a host name, at least one. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

/**
 * Asks the name servers of this machine.
 *
 * The system's own resolver would block one of the few threads of the process for as long as a slow
 * name server takes, and the compression of public answers waits for those threads.
 */
export function createResolveHost(): ResolveHost {
  const resolver = new Resolver({ timeout: 2_000, tries: 2 });
  return async (hostname) => {
    const answers = await Promise.allSettled([
      resolver.resolve4(hostname),
      resolver.resolve6(hostname),
    ]);
    const addresses = answers.flatMap((answer) =>
      answer.status === 'fulfilled' ? answer.value : [],
    );
    if (addresses.length > 0) return addresses;
    const [ipv4, ipv6] = answers;
    // A host with addresses of one kind only has none of the other; what failed otherwise tells more.
    const failures = [ipv4, ipv6].flatMap((answer) =>
      answer.status === 'rejected' ? [answer.reason as unknown] : [],
    );
    throw failures.find((failure) => !isAbsence(failure)) ?? failures[0];
  };
}

function isAbsence(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'ENODATA';
}
