import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';

import { createApp } from '../app.ts';
import { readConfig, type Config } from '../config.ts';
import { findInstalledEmbed } from '../embed/find-installed-embed.ts';
import { readEmbedBuild } from '../embed/read-embed-build.ts';
import { createLog } from '../http/log.ts';
import { createFieldCipher } from '../secrets/field-cipher.ts';
import { parseKeyring } from '../secrets/keyring.ts';
import { collectSnapshot, type SnapshotFile } from '../snapshot/collect-snapshot.ts';
import { SnapshotError } from '../snapshot/snapshot-error.ts';
import { writeSnapshot } from '../snapshot/write-snapshot.ts';
import { exitCodes, type Command } from './command.ts';
import { parseOptions, requireOption } from './parse-options.ts';
import { withDatabase } from './with-database.ts';
import { snapshotWords as words } from './words/snapshot.ts';

/** `kentongan snapshot` */
export const snapshotCommand: Command = {
  name: 'snapshot',
  usage: '--regency CODE --out FOLDER [--with-code] [--json]',
  summary: 'Write the public data as files, for a site whose pages may only ask that site itself.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      out: { type: 'string' },
      'with-code': { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const regency = requireOption(values.regency, '--regency');
    const folder = resolve(requireOption(values.out, '--out'));
    const config = readConfig(context.environment);
    const code = values['with-code'] ? readCode(config) : [];
    return withDatabase(context, async (database) => {
      context.showProgress(words.reading);
      // It reads what is public; no message is opened with this key, and none is written.
      const cipher = createFieldCipher(parseKeyring(randomBytes(32).toString('base64')));
      const { app } = createApp({
        database,
        log: createLog('error'),
        cipher,
        publicUrl: config.publicUrl,
        revisionMaxAge: 0,
      });
      const collected = await collectSnapshot(regency, async (path) => app.request(path));
      const takenAt = context.now();
      const files = await writeSnapshot(collected, { folder, regency, takenAt, code });
      if (values.json) {
        context.print(
          JSON.stringify({ regency, folder, files, takenAt: new Date(takenAt).toISOString() }),
        );
        return exitCodes.done;
      }
      context.print(words.written(files, folder));
      context.print(words.howTo);
      for (const line of snippet(regency, code.length > 0, config.publicUrl)) context.print(line);
      context.print(words.contact);
      return exitCodes.done;
    });
  },
};

function readCode(config: Config): SnapshotFile[] {
  const folder = config.embedDirectory ?? findInstalledEmbed();
  try {
    if (folder === undefined) throw new Error('There is no embed.');
    const { files } = readEmbedBuild(join(folder, 'v1'));
    return (
      [...files]
        .map(([name, { bodies }]) => ({ path: `embed/v1/${name}`, content: bodies.identity }))
        // The loader names all others, so it comes when they are there.
        .sort((one, other) => Number(isLoader(one.path)) - Number(isLoader(other.path)))
    );
  } catch (error) {
    throw Object.assign(new SnapshotError('no-code', folder ?? 'EMBED_DIR'), { cause: error });
  }
}

function isLoader(path: string): boolean {
  return /[/.]kim\.js$/.test(path);
}

function snippet(regency: string, hasCode: boolean, publicUrl = 'https://kim.example.go.id') {
  const script = hasCode
    ? `src="/kim/embed/v1/kim.js" data-kim-api="${publicUrl}"`
    : `src="${publicUrl}/embed/v1/kim.js"`;
  return [
    `  <script async ${script}></script>`,
    `  <kim-directory regency="${regency}" src="/kim"></kim-directory>`,
  ];
}
