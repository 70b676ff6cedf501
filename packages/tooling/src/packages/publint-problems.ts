import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { readFileSync } from 'node:fs';

import type { PackedPackage } from './pack-packages.ts';

/** Asks publint about the packed archive; its suggestions count as well. */
export async function publintProblems(packed: PackedPackage): Promise<string[]> {
  const archive = readFileSync(packed.archive);
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(archive).buffer },
    strict: true,
  });
  return messages.map((message) => {
    const text = formatMessage(message, pkg, { color: false }) ?? message.code;
    return `${packed.name}: ${text}`;
  });
}
