import { parseFaults, type Fault } from '@kentongan/contract/testing';

import { startMock } from '../mock/start-mock.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import { exitCodes, UsageError, type Command } from './command.ts';
import { parseOptions } from './parse-options.ts';

/** `kentongan mock` */
export const mockCommand: Command = {
  name: 'mock',
  usage:
    '[--regency 35.02] [--groups 40] [--activities 20] [--seed 1] [--host 127.0.0.1] [--port 8080] [--fault FAULT,…] [--json]',
  summary:
    'Start a server with invented data for trying out and testing; nothing is kept. Faults on demand: --fault, ?fault= or x-kentongan-fault.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string', default: '35.02' },
      groups: { type: 'string', default: '40' },
      activities: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8080' },
      fault: { type: 'string', default: '' },
      json: { type: 'boolean' },
    });
    const mock = await startMock({
      regency: values.regency,
      groups: readNumber('--groups', values.groups, 10_000),
      activities: readNumber('--activities', values.activities, 5_000),
      seed: readNumber('--seed', values.seed, 2 ** 31 - 1),
      ...{ host: values.host, port: values.port, faults: readFaults(values.fault) },
      now: context.now(),
    });
    stopOnSignal(mock);
    const { address, data } = mock;
    context.print(
      values.json
        ? JSON.stringify({ address, regency: values.regency, ...data })
        : `${address} answers for ${data.name} (${values.regency}): ${data.groups} groups, ${data.activities} activities, all invented. Nothing is kept.`,
    );
    return exitCodes.done;
  },
};

function readNumber(name: string, text: string, largest: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= largest) return number;
  throw new UsageError(`${name} needs a whole number up to ${largest}.`);
}

function readFaults(text: string): Fault[] {
  try {
    return parseFaults(text);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
