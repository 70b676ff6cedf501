import type { FileEndpoint } from './file-endpoint.js';
import { getGroupsCsv } from './groups-csv.js';

/** Every file of the API, in the order the printed document lists them. */
export const fileEndpoints = [getGroupsCsv] as const satisfies readonly FileEndpoint[];
