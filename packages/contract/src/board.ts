import * as z from 'zod/mini';

import { partialDateSchema } from './dates.js';
import { openEnum } from './open-enum.js';
import { tolerantList } from './tolerant-list.js';

/** Posts on a board that are public by default. */
export const publicBoardRoles = ['chair', 'secretary', 'treasurer'] as const;

export const boardRoles = [
  ...publicBoardRoles,
  'deputy_chair',
  'section_head',
  'section_member',
  'patron',
  'supervisor',
  'adviser',
] as const;
export type BoardRole = (typeof boardRoles)[number];
export const boardRoleSchema = openEnum<BoardRole>();

/** Where a board's term stands today. Derived from its dates, never typed in. */
export const termStatuses = ['current', 'expiring', 'expired', 'unknown'] as const;
export type TermStatus = (typeof termStatuses)[number];
export const termStatusSchema = openEnum<TermStatus>();

/** A person on the board, by name and post. */
export const boardMemberSchema = z.object({
  /** The full name with its titles, as the office wrote it. */
  name: z.string(),
  role: boardRoleSchema,
});
export type BoardMember = z.output<typeof boardMemberSchema>;

/** The board of a group. Once its term has ended `members` is empty. */
export const boardSchema = z.object({
  /** As precise as it is known. */
  startsOn: z.nullable(partialDateSchema),
  endsOn: z.nullable(partialDateSchema),
  termStatus: termStatusSchema,
  members: tolerantList(boardMemberSchema),
});
export type Board = z.output<typeof boardSchema>;
