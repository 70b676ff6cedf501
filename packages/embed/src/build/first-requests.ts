import {
  getCoverageRoute,
  getDirectoryRoute,
  getRegencyRoute,
  listActivitiesRoute,
} from '@kentongan/contract';

import type { BuildFacts } from '../loader/build-facts.js';

/** Path of a regency's profile. */
export const regencyPath: string = getRegencyRoute.path;

/** What each widget asks for first. An end-to-end test fails when a widget asks for something else. */
export const firstRequests: BuildFacts['firstRequests'] = {
  directory: [`${below(getDirectoryRoute.path)}?first=25`],
  'activity-feed': [`${below(listActivitiesRoute.path)}?limit=6`, ''],
  'contact-form': [''],
  coverage: [below(getCoverageRoute.path)],
};

/** The contract writes paths from the root; the loader repeats the beginning of none. */
function below(path: string): string {
  if (!path.startsWith(`${regencyPath}/`)) throw new Error(`${path} is not below ${regencyPath}.`);
  return path.slice(regencyPath.length);
}
