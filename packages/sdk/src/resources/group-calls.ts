import {
  getGroupContactRoute,
  getGroupRoute,
  type getGroup,
  type getGroupContact,
  type Group,
  type GroupContact,
} from '@kentongan/contract';

import type { RequestOptions } from '../request-options.js';
import type { Send } from '../send.js';

/** Reads one group in full. */
export function readGroup(
  send: Send,
  params: { readonly regency: string; readonly slug: string },
  options?: RequestOptions,
): Promise<Group> {
  return send<typeof getGroup>(getGroupRoute, { params }, options);
}

/** Reads the contact of a group. */
export function readGroupContact(
  send: Send,
  params: { readonly regency: string; readonly slug: string },
  options?: RequestOptions,
): Promise<GroupContact> {
  return send<typeof getGroupContact>(getGroupContactRoute, { params }, options);
}
