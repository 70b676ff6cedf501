import * as z from 'zod/mini';

import { districtCodeSchema } from '../codes.js';
import type { Endpoint } from '../endpoint.js';
import type { FileEndpoint } from '../file-endpoint.js';
import { pageQuerySchema } from '../page-query.js';
import { pageSchema } from '../page.js';
import { regencyParamsSchema } from '../regency-params.js';
import { messageTopics } from '../regency.js';
import {
  auditEntrySchema,
  messageStepSchema,
  staffMessageEntrySchema,
  staffMessageSchema,
  staffMessageStates,
} from './staff-message.js';

const path = '/v1/staff/regencies/:regency/messages';
const oneParams = z.extend(regencyParamsSchema, {
  reference: z.string().check(z.minLength(8), z.maxLength(60)),
});
const refusals = [
  'token-not-accepted',
  'access-denied',
  'origin-not-allowed',
  'rate-limited',
  'regency-not-found',
] as const;
const refusalsOfOne = [...refusals, 'message-not-found'] as const;

/** Lists messages without telling who wrote what. */
export const listStaffMessages = {
  method: 'GET',
  path,
  operationId: 'listStaffMessages',
  summary: 'Messages, newest first, without what tells who wrote what, one page at a time.',
  status: 200,
  params: regencyParamsSchema,
  query: z.extend(pageQuerySchema, {
    status: z.optional(z.enum(staffMessageStates)),
    topic: z.optional(z.enum(messageTopics)),
    district: z.optional(districtCodeSchema),
    assignee: z.optional(z.string().check(z.minLength(1), z.maxLength(120))),
    /** Only what nobody has answered in time. */
    overdue: z.optional(z.literal('true')),
  }),
  response: pageSchema(staffMessageEntrySchema),
  cache: 'none',
  staffRole: 'auditor',
  problems: refusals,
} as const satisfies Endpoint;

/** Reads one message whole; that it was read is written down. */
export const getStaffMessage = {
  method: 'GET',
  path: `${path}/:reference`,
  operationId: 'getStaffMessage',
  summary: 'One message whole. That it was read is written down.',
  status: 200,
  params: oneParams,
  response: staffMessageSchema,
  cache: 'none',
  staffRole: 'officer',
  problems: refusalsOfOne,
} as const satisfies Endpoint;

/** Does one thing with a message. */
export const stepStaffMessage = {
  method: 'POST',
  path: `${path}/:reference/steps`,
  operationId: 'stepStaffMessage',
  summary: 'Assigns, answers, forwards, closes or reopens a message, or judges whether it is spam.',
  status: 200,
  params: oneParams,
  body: messageStepSchema,
  response: staffMessageEntrySchema,
  cache: 'none',
  staffRole: 'officer',
  problems: [...refusalsOfOne, 'message-state-conflict'],
} as const satisfies Endpoint;

/** Gives all messages whole, for a spreadsheet; that it was asked for is written down. */
export const exportStaffMessages = {
  method: 'GET',
  path: `${path}.csv`,
  operationId: 'exportStaffMessages',
  summary:
    'Every message whole as a table (CSV, UTF-8 with BOM), oldest first, sent as it is read. It is written down.',
  status: 200,
  mediaType: 'text/csv',
  params: regencyParamsSchema,
  cache: 'none',
  staffRole: 'admin',
  problems: refusals,
} as const satisfies FileEndpoint;

/** Gives everything that is kept of the sender of one message. */
export const exportSender = {
  method: 'GET',
  path: `${path}/:reference/sender`,
  operationId: 'exportSender',
  summary: 'Every message of the sender of this one, for a request for access. It is written down.',
  status: 200,
  params: oneParams,
  response: z.object({ messages: z.array(staffMessageSchema) }),
  cache: 'none',
  staffRole: 'admin',
  problems: refusalsOfOne,
} as const satisfies Endpoint;

/** Deletes the personal data of one message for ever. */
export const eraseStaffMessage = {
  method: 'POST',
  path: `${path}/:reference/erasure`,
  operationId: 'eraseStaffMessage',
  summary: 'Deletes the personal data of a message for ever; number, topic and times stay.',
  status: 200,
  params: oneParams,
  body: z.strictObject({ confirm: z.literal(true) }),
  response: z.object({ reference: z.string() }),
  cache: 'none',
  staffRole: 'admin',
  problems: refusalsOfOne,
} as const satisfies Endpoint;

/** Lists what staff have done. */
export const listAudit = {
  method: 'GET',
  path: '/v1/staff/regencies/:regency/audit',
  operationId: 'listAudit',
  summary: 'What staff have done and read, latest first, one page at a time.',
  status: 200,
  params: regencyParamsSchema,
  query: pageQuerySchema,
  response: pageSchema(auditEntrySchema),
  cache: 'none',
  staffRole: 'auditor',
  problems: refusals,
} as const satisfies Endpoint;
