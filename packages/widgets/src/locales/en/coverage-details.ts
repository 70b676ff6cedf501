import type { Messages } from '../id.js';

/** `<kim-coverage>`: what all but its figures say. */
export const coverageDetails: Messages['coverageDetails'] = {
  caption: (villages) => `Coverage by district (${villages} with a KIM)`,
  picture: 'Picture',
  table: 'Table',
  legend: '■ has a KIM □ has none yet',
  ofTotal: (covered, total) => `${covered} of ${total}`,
  uncovered: (count, villages) => `${count} ${villages} without a KIM`,
  column: { name: 'District', share: 'With a KIM', missing: 'Without', kims: 'Groups' },
  district: 'District',
  allDistricts: (count) => `All districts (${count})`,
  districtCount: (name, count) => `${name}: ${count}`,
  found: (count, villages) => `Showing ${count} ${villages}`,
  more: 'Show more',
  propose: {
    rural: 'Propose a KIM for this village',
    urban: 'Propose a KIM for this urban village',
    customary: 'Propose a KIM for this customary village',
  },
  proposal: (village) => `I propose to form a KIM in ${village}.`,
  noForm: (office) => `There is no contact form on this page. Send your proposal to ${office}.`,
  office: 'the local communications office',
  growth: (villages) => `Growth: ${villages} with a KIM at the end of the year`,
  growthBasis: (date, total, villages) =>
    `A full column is ${total} ${villages}. By the founding or first decree of the groups registered today; the last year up to ${date}.`,
  undated: (groups, covered, villages) =>
    `${groups} groups without a date are not counted here (${covered} ${villages}).`,
  years: 'Figures by year',
  year: 'Year',
};
