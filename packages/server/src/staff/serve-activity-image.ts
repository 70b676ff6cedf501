import { setStaffActivityImage } from '@kentongan/contract';
import type { Kysely } from 'kysely';
import type * as z from 'zod/mini';

import { createActivityEditor } from '../activities/editing/activity-editor.ts';
import { getStaffActivity } from '../activities/editing/staff-activity-reader.ts';
import type { Tables } from '../db/tables.ts';
import { apiHeaders } from '../http/api-headers.ts';
import { parseInput } from '../http/parse-input.ts';
import { ProblemError } from '../http/problem-error.ts';
import { readFileBody } from '../http/read-file-body.ts';
import type { App } from '../http/serve.ts';
import { imageLimits } from '../media/image-limits.ts';
import { ImageRefusedError } from '../media/image-refused-error.ts';
import { storeImage } from '../media/store-image.ts';
import type { StaffGuard } from './staff-guard.ts';

/** What the route needs. */
export interface ActivityImageDependencies {
  readonly guard: StaffGuard;
  readonly db: Kysely<Tables>;
  readonly now: () => number;
}

type Endpoint = typeof setStaffActivityImage;

/** Takes a picture for an activity. Its body is the one of staff that is no JSON. */
export function serveActivityImage(app: App, { guard, db, now }: ActivityImageDependencies): void {
  const { method, path, staffRole, fileTypes, status } = setStaffActivityImage;
  const editor = createActivityEditor(db);
  app.on(method, path, async (c) => {
    const actor = await guard.authenticate(c, staffRole);
    const { searchParams } = new URL(c.req.url);
    const raw = { params: c.req.param(), query: searchParams, headers: c.req.raw.headers };
    // The parsed parts are those the endpoint's schemas describe, which no type can follow here.
    const { params, query } = parseInput(setStaffActivityImage, raw) as {
      params: z.output<Endpoint['params']>;
      query: z.output<Endpoint['query']>;
    };
    const key = { regencyCode: params.regency, id: params.id.toLowerCase() };
    // Whoever names an activity that is none has no picture worked on.
    await getStaffActivity(db, { ...key, now: now() });
    const bytes = await readFileBody(c.req.raw, {
      types: fileTypes,
      maxBytes: imageLimits.fileBytes,
    });
    const imageId = await store(db, { regencyCode: params.regency, bytes, now: now() });
    const activity = await editor.setImage(
      { ...key, updatedAt: query.updatedAt, actor, now: now() },
      { id: imageId, alt: query.alt },
    );
    return new Response(JSON.stringify(activity), {
      status,
      headers: { 'content-type': 'application/json', ...apiHeaders },
    });
  });
}

async function store(db: Kysely<Tables>, image: Parameters<typeof storeImage>[1]): Promise<string> {
  try {
    return await storeImage(db, image);
  } catch (error) {
    if (!(error instanceof ImageRefusedError)) throw error;
    const issues = [{ path: 'body', code: error.refusal }];
    throw new ProblemError('invalid-request', { issues, cause: error });
  }
}
