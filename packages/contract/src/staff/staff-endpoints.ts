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

/** Every endpoint that asks for a token, in the order the printed document lists them. */
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

/** Every file that asks for a token. */
export const staffFileEndpoints = [exportStaffMessages] as const satisfies readonly FileEndpoint[];
