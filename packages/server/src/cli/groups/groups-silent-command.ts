import { writeFile } from 'node:fs/promises';

import { dormantBefore } from '../../groups/dormant-before.ts';
import { readSilentGroups, type SilentGroup } from '../../groups/read-silent-groups.ts';
import { ImportError } from '../../import/plan/import-error.ts';
import { byteOrderMark, toCsvLines } from '../../pages/to-csv-lines.ts';
import { createRegencyRepository } from '../../regencies/regency-repository.ts';
import { exitCodes, UsageError, type Command } from '../command.ts';
import { parseOptions, requireOption } from '../parse-options.ts';
import { safeText } from '../safe-text.ts';
import { withDatabase } from '../with-database.ts';
import { silentWords as words } from '../words/silent-groups.ts';
import {
  describeFeed,
  lastDay,
  monthsSince,
  silentGroupsHeader,
  toSilentGroupsTable,
  type SilentView,
} from './silent-groups-table.ts';

/** `kentongan groups silent` */
export const groupsSilentCommand: Command = {
  name: 'groups silent',
  usage: '--regency CODE [--months N] [--out FILE.csv] [--json]',
  summary: 'List the groups without an activity for so many months, to call or visit them.',
  async run(args, context) {
    const { values } = parseOptions(args, {
      regency: { type: 'string' },
      months: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    const regencyCode = requireOption(values.regency, '--regency');
    const asked = values.months === undefined ? undefined : parseMonths(values.months);
    return withDatabase(context, async ({ db }) => {
      const regency = await createRegencyRepository(db).find(regencyCode);
      if (!regency) throw new ImportError({ code: 'regency-not-found', regencyCode });
      const { timeZone, settings } = regency;
      const months = asked ?? settings.dormantAfterMonths;
      const view: SilentView = { now: context.now(), timeZone };
      const before = dormantBefore(
        { timeZone, settings: { dormantAfterMonths: months } },
        view.now,
      );
      const groups = await readSilentGroups(db, regencyCode, before);

      if (values.out !== undefined) {
        const lines = toCsvLines([silentGroupsHeader, ...toSilentGroupsTable(groups, view)]);
        // It has numbers of people in it, so that nobody else on the machine may read it.
        await writeFile(values.out, byteOrderMark + lines, { mode: 0o600 });
      }
      if (values.json) {
        context.print(JSON.stringify({ months, groups: groups.map((each) => toJson(each, view)) }));
        return exitCodes.done;
      }
      context.print(words.count(groups.length, months));
      if (values.out === undefined) {
        for (const group of groups) context.print(safeText(toLine(group, view)));
      } else context.print(safeText(words.written(values.out)));
      return exitCodes.done;
    });
  },
};

function parseMonths(text: string): number {
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new UsageError(`--months "${text}" is not a whole number from 1 to 999.`);
}

function toLine({ row, feeds }: SilentGroup, view: SilentView): string {
  const place = [row.village_name, row.district_name].filter(Boolean).join(', ');
  const last = lastDay(row.last_activity_at, view) || words.never;
  const states = feeds.map((feed) => `${feed.url} ${describeFeed(feed)}`).join('; ');
  return words.line(row.name, place, last, states || words.none);
}

function toJson({ row, feeds }: SilentGroup, view: SilentView) {
  const { contact_kind: kind, contact_value: value, contact_owner: owner } = row;
  return {
    slug: row.slug,
    name: row.name,
    villageName: row.village_name,
    districtName: row.district_name,
    lastActivityAt:
      row.last_activity_at === null ? null : new Date(row.last_activity_at).toISOString(),
    monthsSilent: monthsSince(row.last_activity_at, view) ?? null,
    feeds,
    contact:
      value === null ? null : { kind, value, owner, hasConsent: row.contact_consent_at !== null },
  };
}
