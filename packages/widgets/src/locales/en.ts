import type { Messages } from './id.js';

/** English. */
export const en: Messages = {
  retry: 'Try again',
  loading: 'Loading…',
  stale: (date) => `The service cannot be reached. Data as of ${date}.`,
  failure: {
    api: 'The service has a problem. Please try again later.',
    connection: 'Could not connect. Check your internet connection.',
    timeout: 'The service took too long to answer. Please try again.',
    contract: 'The data could not be read. Please try again later.',
    regency: 'This regency code is not known to the service.',
    setup: 'This widget is not set up: check its "regency" and "api" attributes.',
  },
  area: {
    village: {
      rural: (name) => `${name} village`,
      urban: (name) => `${name} urban village`,
      customary: (name) => `${name} customary village`,
    },
    district: (name) => `${name} district`,
  },
  groupName: {
    kim: (name) => `KIM ${name}`,
    kim_forum: (name) => `KIM forum ${name}`,
    traditional_media_forum: (name) => `Traditional media forum ${name}`,
    telecenter: (name) => `${name} telecentre`,
  },
  directory: {},
  coverage: {},
  feed: {},
  form: {},
};
