import { setImmediate } from 'node:timers/promises';

import { getGroupsCsv } from '@kentongan/contract';

import { dormantBefore } from '../groups/dormant-before.ts';
import { parseInput } from '../http/parse-input.ts';
import { ProblemError } from '../http/problem-error.ts';
import { createPublicText } from '../http/public-answer.ts';
import { requireFound } from '../http/require-found.ts';
import { toPublicResponse } from '../http/send-public-answer.ts';
import { groupsFileName } from './groups-file-name.ts';
import { groupsTableHeader, toGroupsTable } from './groups-table.ts';
import { readDecrees } from './read-decrees.ts';
import type { PageSources } from './read-directory-page.ts';
import type { ServePageOptions } from './serve-page.ts';
import { byteOrderMark, toCsvLines } from './to-csv-lines.ts';

/** Rows that are written in one go. */
const sliceRows = 500;

/** Serves the groups of a regency as a file that Excel opens. */
export function serveCsv(dependencies: ServePageOptions & PageSources): void {
  const { app, reads, now, db, regencies, groups } = dependencies;
  const { path, mediaType } = getGroupsCsv;

  const write = async (code: string, at: number) => {
    const regency = requireFound(await regencies.find(code), 'regency-not-found');
    const { timeZone } = regency;
    const rows = await groups.list(code, {});
    const decrees = await readDecrees(db, code);
    const parts = [byteOrderMark, toCsvLines([groupsTableHeader])];
    for (let start = 0; start < rows.length; start += sliceRows) {
      const slice = rows.slice(start, start + sliceRows);
      const view = { dormantBefore: dormantBefore(regency, at), timeZone };
      parts.push(toCsvLines(toGroupsTable({ rows: slice, decrees, view })));
      // Others are answered in between.
      await setImmediate();
    }
    return createPublicText(parts.join(''), {
      'content-type': `${mediaType}; charset=utf-8; header=present`,
      'content-disposition': `attachment; filename="${groupsFileName(regency)}"`,
    });
  };

  app.get(path, async (c) => {
    const { pathname, search, searchParams } = new URL(c.req.url);
    const params = { regency: c.req.param('regency') };
    parseInput(getGroupsCsv, { params, query: searchParams, headers: c.req.raw.headers });
    const answer = await reads.get({
      url: c.env?.incoming?.url ?? pathname + search,
      regencyCode: params.regency,
      key: getGroupsCsv.operationId,
      compute: () => write(params.regency, now()),
    });
    return toPublicResponse(answer, c.req.raw);
  });
  app.all(path, () => {
    throw new ProblemError('method-not-allowed', { headers: { allow: 'GET, HEAD, OPTIONS' } });
  });
}
