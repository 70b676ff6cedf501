import * as z from 'zod/mini';

import type { Endpoint } from '../endpoint.js';
import { limits } from '../limits.js';
import { pageQuerySchema } from '../page-query.js';
import { pageSchema } from '../page.js';
import { regencyParamsSchema } from '../regency-params.js';
import {
  activityChangeSchema,
  activityImageQuerySchema,
  activityPinSchema,
  activityStates,
  activityStepSchema,
  activityWithdrawalSchema,
  newActivitySchema,
  staffActivitySchema,
} from './staff-activity.js';

const path = '/v1/staff/regencies/:regency/activities';
const one = {
  path: `${path}/:id`,
  params: z.extend(regencyParamsSchema, { id: z.uuid() }),
} as const;

const refusals = [
  'token-not-accepted',
  'access-denied',
  'origin-not-allowed',
  'rate-limited',
  'regency-not-found',
] as const;
const refusalsOfOne = [...refusals, 'activity-not-found'] as const;
const refusalsOfChange = [...refusalsOfOne, 'activity-changed', 'activity-state-conflict'] as const;

/** One thing done with one activity; it answers with the activity as it is then. */
const step = {
  ...one,
  method: 'POST',
  status: 200,
  body: activityStepSchema,
  response: staffActivitySchema,
  cache: 'none',
  staffRole: 'officer',
  problems: refusalsOfChange,
} as const;

/** Lists activities of every state, the ones changed last first. */
export const listStaffActivities = {
  method: 'GET',
  path,
  operationId: 'listStaffActivities',
  summary: 'Activities of every state, the ones changed last first, one page at a time.',
  status: 200,
  params: regencyParamsSchema,
  query: z.extend(pageQuerySchema, {
    status: z.optional(z.enum(activityStates)),
    /** Words to look for in title and text. */
    q: z.optional(z.string().check(z.maxLength(limits.searchText))),
  }),
  response: pageSchema(staffActivitySchema),
  cache: 'none',
  staffRole: 'auditor',
  problems: refusals,
} as const satisfies Endpoint;

/** Stores a new activity, as a draft unless it says otherwise. */
export const createStaffActivity = {
  method: 'POST',
  path,
  operationId: 'createStaffActivity',
  summary: 'Stores a new activity. The same id with the same content is stored once.',
  status: 201,
  params: regencyParamsSchema,
  body: newActivitySchema,
  response: staffActivitySchema,
  cache: 'none',
  staffRole: 'officer',
  problems: [...refusals, 'activity-id-taken'],
} as const satisfies Endpoint;

/** Reads one activity of any state. */
export const getStaffActivity = {
  ...one,
  method: 'GET',
  operationId: 'getStaffActivity',
  summary: 'One activity of any state.',
  status: 200,
  response: staffActivitySchema,
  cache: 'none',
  staffRole: 'auditor',
  problems: refusalsOfOne,
} as const satisfies Endpoint;

/** Replaces what an activity says. */
export const updateStaffActivity = {
  ...step,
  method: 'PUT',
  operationId: 'updateStaffActivity',
  summary: 'Replaces what an activity says; its state and its pin stay.',
  body: activityChangeSchema,
} as const satisfies Endpoint;

/** Publishes a draft, or what was withdrawn. */
export const publishStaffActivity = {
  ...step,
  path: `${path}/:id/publish`,
  operationId: 'publishStaffActivity',
  summary: 'Publishes a draft, or again what was withdrawn.',
} as const satisfies Endpoint;

/** Pins a published activity, or takes its pin away. */
export const pinStaffActivity = {
  ...step,
  path: `${path}/:id/pin`,
  operationId: 'pinStaffActivity',
  summary: 'Pins a published activity above all others until an instant, or takes the pin away.',
  body: activityPinSchema,
} as const satisfies Endpoint;

/** Gives an activity a picture of its own. */
export const setStaffActivityImage = {
  ...one,
  method: 'PUT',
  path: `${path}/:id/image`,
  operationId: 'setStaffActivityImage',
  summary:
    'Gives an activity a picture, at most 8 MB. It is made small, and place and camera are removed.',
  status: 200,
  query: activityImageQuerySchema,
  fileTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
  response: staffActivitySchema,
  cache: 'none',
  staffRole: 'officer',
  problems: [...refusalsOfChange, 'payload-too-large', 'unsupported-media-type'],
} as const satisfies Endpoint;

/** Takes the picture of an activity away. */
export const removeStaffActivityImage = {
  ...step,
  path: `${path}/:id/image-removal`,
  operationId: 'removeStaffActivityImage',
  summary: 'Takes the picture of an activity away.',
} as const satisfies Endpoint;

/** Takes a published activity out of public view. */
export const withdrawStaffActivity = {
  ...step,
  path: `${path}/:id/withdraw`,
  operationId: 'withdrawStaffActivity',
  summary: 'Takes a published activity out of public view; its feed does not bring it back.',
  body: activityWithdrawalSchema,
} as const satisfies Endpoint;

/** Publishes what a feed has brought. */
export const approveStaffActivity = {
  ...step,
  path: `${path}/:id/approve`,
  operationId: 'approveStaffActivity',
  summary: 'Publishes what waits for review.',
} as const satisfies Endpoint;

/** Keeps what a feed has brought out of public view. */
export const rejectStaffActivity = {
  ...step,
  path: `${path}/:id/reject`,
  operationId: 'rejectStaffActivity',
  summary: 'Keeps what waits for review out of public view for good.',
  body: activityWithdrawalSchema,
} as const satisfies Endpoint;
