import type { Messages } from '../id.js';

/** `<kim-coverage>`: what its figures say. */
export const coverage: Messages['coverage'] = {
  label: 'KIM coverage',
  villages: { rural: 'rural villages', rural_and_urban: 'rural and urban villages' },
  otherVillages: 'village-level areas',
  villagesCovered: (covered, total, villages) => `${covered} of ${total} ${villages} have a KIM`,
  districtsCovered: (covered, total) => `${covered} of ${total} districts have a KIM`,
  groups: 'registered groups',
  target: (goal, due, missing) =>
    `Target ${goal}${due && ` by ${due}`}: ${missing ? `${missing} to go` : 'reached'}`,
  asOf: (date) => `As of ${date}`,
  areaData: (name, version, license) =>
    `Area data: ${name}, version ${version}, licence ${license}`,
};
