import type { sharedWords as indonesian } from '../id/shared-words.js';

/** What several widgets say. */
export const sharedWords: typeof indonesian = {
  retry: 'Try again',
  loading: 'Loading…',
  newTab: '(new tab)',
  stale: (date) => `The service cannot be reached. Data as of ${date}.`,
  noGroups: 'No groups are registered yet',
  howToForm:
    'A KIM is formed by residents together with their village. Ask the village office or the local communications office how to start.',
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
};
