import { getActivity, listActivities } from './activity.js';
import { getAreas } from './area.js';
import { getCoverage } from './coverage.js';
import { getDirectory } from './directory.js';
import type { Endpoint } from './endpoint.js';
import { getGroup, getGroupContact, listGroups } from './group.js';
import { createMessage } from './message.js';
import { getRegency } from './regency.js';

/** Every endpoint of the API, in the order the printed document lists them. */
export const endpoints = [
  getRegency,
  getAreas,
  getDirectory,
  listGroups,
  getGroup,
  getGroupContact,
  getCoverage,
  listActivities,
  getActivity,
  createMessage,
] as const satisfies readonly Endpoint[];
