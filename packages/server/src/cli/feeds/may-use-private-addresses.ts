import { UsageError, type CommandContext } from '../command.ts';

/**
 * Tells whether feeds of this machine and its network may be read: only in tests.
 *
 * The switch opens what the guard of outgoing requests exists for, so that a server that serves
 * people refuses it.
 *
 * @throws {@link UsageError} when it is asked for outside of tests.
 */
export function mayUsePrivateAddresses(
  { environment }: Pick<CommandContext, 'environment'>,
  isAsked: boolean | undefined,
): boolean {
  const isSet = isAsked === true || environment['ALLOW_PRIVATE_FEEDS'] === '1';
  if (isSet && environment['NODE_ENV'] !== 'test') {
    throw new UsageError(
      '--allow-private-feeds (ALLOW_PRIVATE_FEEDS=1) is for tests alone and needs NODE_ENV=test: it would let a feed read the machines of this network.',
    );
  }
  return isSet;
}
