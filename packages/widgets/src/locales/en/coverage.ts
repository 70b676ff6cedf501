import type { Messages } from '../id.js';

/** `<kim-coverage>`. */
export const coverage: Messages['coverage'] = {
  label: 'KIM coverage',
  villages: { rural: 'rural villages', rural_and_urban: 'rural and urban villages' },
  otherVillages: 'village-level areas',
  villagesCovered: (covered, total, villages) => `${covered} of ${total} ${villages} have a KIM`,
  districtsCovered: (covered, total) => `${covered} of ${total} districts have a KIM`,
  groups: 'registered groups',
  caption: (villages) => `Coverage by district (${villages} with a KIM)`,
  district: 'District',
  covered: 'With a KIM',
  count: 'Groups',
  ofTotal: (covered, total) => `${covered} of ${total}`,
  asOf: (date) => `As of ${date}`,
  areaData: (name, version, license) =>
    `Area data: ${name}, version ${version}, licence ${license}`,
};
