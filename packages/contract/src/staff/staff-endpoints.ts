import type { Endpoint } from '../endpoint.js';
import type { FileEndpoint } from '../file-endpoint.js';
import {
  approveStaffActivity,
  createStaffActivity,
  getStaffActivity,
  listStaffActivities,
  pinStaffActivity,
  publishStaffActivity,
  rejectStaffActivity,
  removeStaffActivityImage,
  setStaffActivityImage,
  updateStaffActivity,
  withdrawStaffActivity,
} from './staff-activity-endpoints.js';
import {
  eraseStaffMessage,
  exportSender,
  exportStaffMessages,
  getStaffMessage,
  listAudit,
  listStaffMessages,
  stepStaffMessage,
} from './staff-message-endpoints.js';

/**
 * Every endpoint that asks for a token, in the order the printed document lists them.
 *
 * @example
 * ```ts
 * import { staffEndpoints } from '@kentongan/contract';
 *
 * const roles = staffEndpoints.map(({ operationId, staffRole }) => [operationId, staffRole]);
 * ```
 */
export const staffEndpoints = [
  listStaffActivities,
  createStaffActivity,
  getStaffActivity,
  updateStaffActivity,
  publishStaffActivity,
  pinStaffActivity,
  setStaffActivityImage,
  removeStaffActivityImage,
  withdrawStaffActivity,
  approveStaffActivity,
  rejectStaffActivity,
  listStaffMessages,
  getStaffMessage,
  stepStaffMessage,
  exportSender,
  eraseStaffMessage,
  listAudit,
] as const satisfies readonly Endpoint[];

/**
 * Every file that asks for a token.
 *
 * @example
 * ```ts
 * import { staffFileEndpoints } from '@kentongan/contract';
 *
 * const types = staffFileEndpoints.map(({ mediaType }) => mediaType);
 * ```
 */
export const staffFileEndpoints = [exportStaffMessages] as const satisfies readonly FileEndpoint[];
