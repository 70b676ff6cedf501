import { createRegency } from '../regencies/create-regency.ts';
import { exitCodes, type Command } from './command.ts';
import { parseOptions } from './parse-options.ts';
import { withDatabase } from './with-database.ts';

/** `kentongan regency add` */
export const regencyAddCommand: Command = {
  name: 'regency add',
  usage: 'CODE [--office NAME] [--origin URL]… [--time-zone ZONE] [--json]',
  summary: 'Make a kabupaten or kota with its districts and villages.',
  async run(args, context) {
    const { values, positionals } = parseOptions(
      args,
      {
        office: { type: 'string' },
        origin: { type: 'string', multiple: true },
        'time-zone': { type: 'string' },
        json: { type: 'boolean' },
      },
      ['CODE'],
    );
    return withDatabase(context, async ({ db }) => {
      const regency = await createRegency(db, {
        code: positionals[0] ?? '',
        officeName: values.office,
        origins: values.origin,
        timeZone: values['time-zone'],
        now: context.now(),
      });
      if (values.json) {
        context.print(JSON.stringify(regency));
        return exitCodes.done;
      }
      const kind = regency.kind === 'city' ? 'Kota' : 'Kabupaten';
      context.print(
        regency.isNew
          ? `${kind} ${regency.name} (${regency.code}) dibuat: ${regency.districts} kecamatan, ${regency.villages} desa/kelurahan.`
          : `${kind} ${regency.name} (${regency.code}) sudah ada dan tidak diubah.`,
      );
      context.print(`Dinas: ${regency.officeName} · zona waktu: ${regency.timeZone}`);
      if (regency.isNew) {
        context.print('Data wilayah: idn-area-data, lisensi ODbL-1.0.');
        context.print(`Berikutnya: kentongan import BERKAS.xlsx --regency ${regency.code}`);
      }
      return exitCodes.done;
    });
  },
};
