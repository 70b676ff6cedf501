import {
  getCoverageRoute,
  getDirectoryRoute,
  getRegencyRoute,
  listActivitiesRoute,
} from '@kentongan/contract';

import type { WidgetName } from '../loader/build-facts.js';

/** Path of a regency's profile up to the code of the regency, which ends it. */
export const regencyPath: string = getRegencyRoute.path.replace(/:regency$/, '');

/** What each widget asks for first. An end-to-end test fails when a widget asks for something else. */
export const firstRequests: Readonly<Record<WidgetName, readonly string[]>> = {
  directory: [`${below(getDirectoryRoute.path)}?first=25`],
  'activity-feed': [`${below(listActivitiesRoute.path)}?limit=6`, ''],
  'contact-form': [''],
  coverage: [below(getCoverageRoute.path)],
};

/** The contract writes paths from the root; the loader repeats the beginning of none. */
function below(path: string): string {
  const parent = getRegencyRoute.path;
  if (!path.startsWith(`${parent}/`)) throw new Error(`${path} is not below ${parent}.`);
  return path.slice(parent.length);
}
