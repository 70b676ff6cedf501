import type { Words } from './id.ts';

const { format: number } = new Intl.NumberFormat('en');

/** English. */
export const en: Words = {
  regency: {
    regency: (name) => `${name} Regency`,
    city: (name) => `${name} City`,
  },
  village: {
    rural: (name) => `${name} village`,
    urban: (name) => `${name} urban village`,
    customary: (name) => `${name} customary village`,
  },
  district: (name) => `${name} district`,
  groupName: {
    kim: (name) => `KIM ${name}`,
    kim_forum: (name) => `KIM forum ${name}`,
    traditional_media_forum: (name) => `Traditional media forum ${name}`,
    telecenter: (name) => `${name} telecentre`,
  },
  legal: { pilot: 'Pilot', decreed: 'Decreed', incorporated: 'Legal entity' },
  villages: { rural: 'rural villages', rural_and_urban: 'rural and urban villages' },
  count: (kim, others) => {
    const groups = `${number(kim)} KIM ${kim === 1 ? 'group' : 'groups'}`;
    if (others === 0) return groups;
    return `${groups} and ${number(others)} other ${others === 1 ? 'body' : 'bodies'}`;
  },
  coveredVillages: (covered, total, villages) =>
    `${number(covered)} of ${number(total)} ${villages} have a KIM`,
  coveredDistricts: (covered, total) =>
    `${number(covered)} of ${number(total)} districts have a KIM`,
  asOf: (date) => `Data as of ${date}`,
  directory: {
    title: (place) => `KIM directory of ${place}`,
    explanation: 'Community information groups (Kelompok Informasi Masyarakat, KIM)',
    regencyLevel: 'Whole regency',
    withoutGroup: (districts) =>
      `No group registered so far: ${number(districts)} ${districts === 1 ? 'district' : 'districts'}`,
    empty: 'No groups are registered yet.',
    howToForm:
      'A KIM is formed by residents together with their village. Ask the village office or the local communications office how to start.',
    whole: 'The whole directory',
    pages: 'Pages of the directory',
    page: (page, last) => `Page ${number(page)} of ${number(last)}`,
    previous: 'Previous',
    next: 'Next',
  },
  group: {
    status: 'Legal status',
    decree: { decree: 'Decree', circular: 'Circular', deed: 'Deed', registration: 'Registration' },
    established: 'Established',
    members: 'Members',
    people: (count) => `${number(count)} ${count === 1 ? 'person' : 'people'}`,
    focus: 'Focus',
    activity: 'Latest activity',
    channels: 'Website and social media',
    verified: (date) => `Checked on ${date}`,
    unverified: 'Not verified yet',
    source: (name) => `Source: ${name}`,
    more: 'Board, contact and activities in the directory',
    description: (group, place) => `${group}: a community information group in ${place}.`,
  },
  coverage: {
    title: (place) => `KIM coverage of ${place}`,
    caption: 'Coverage by district',
    district: 'District',
    covered: (villages) => `With a KIM (${villages})`,
    ofTotal: (covered, total) => `${number(covered)} of ${number(total)}`,
    groups: 'Groups',
  },
  feed: {
    title: (place) => `Activities of ${place}`,
    allGroups: (place) => `the KIM groups of ${place}`,
    newest: (count) =>
      count === 1 ? 'The newest activity' : `The ${number(count)} newest activities`,
    empty: 'Nothing has been published so far.',
    type: {
      news: 'News',
      announcement: 'Announcement',
      event: 'Event',
      meeting: 'Meeting',
      outreach: 'Outreach',
      training: 'Training',
      coaching: 'Coaching',
      study_visit: 'Study visit',
      inauguration: 'Inauguration',
      competition: 'Competition',
      performance: 'Performance',
      product_promotion: 'Local product',
    },
  },
  contact: {
    title: (name) => `Contact ${name}`,
    explanation: 'Questions, ideas and requests about KIM groups',
    needsScript:
      'The message form needs JavaScript, which this browser has switched off. Please use another way below.',
    email: 'E-mail',
    phone: 'Telephone',
    address: 'Address',
    complaint: 'Reports and complaints',
    informationRequest: 'Requests for public information (PPID)',
    visit: (office) => `Visit or write to ${office}.`,
  },
  footer: {
    directory: 'KIM directory',
    feed: 'KIM activities',
    coverage: 'KIM coverage',
    contact: 'Send a message',
    download: 'Download the data (CSV)',
    areaData: (version, license) => `Area data: version ${version}, licence ${license}`,
  },
  share: {
    cardAlt: 'A kentongan being struck, with the letters KIM',
    pages: 'KIM pages',
    path: 'Where this page is',
    search: 'Search KIM groups, villages, districts or topics',
    searchButton: 'Search',
    found: (count, text) =>
      `${number(count)} ${count === 1 ? 'group matches' : 'groups match'} “${text}”`,
    nothing: (text) => `No group matches “${text}”. Try a shorter word or the name of the village.`,
    latest: 'Latest activities',
    allActivities: 'All activities',
    activityPages: 'Pages of activities',
    older: 'Older activities',
    newest: 'Back to the newest',
    published: (date) => `Published on ${date}`,
    place: 'Place',
    price: 'Price',
    whatsApp: 'Share on WhatsApp',
    calendar: 'Add to calendar',
    original: (name) => `Read it at ${name}`,
    sourcePage: 'its source',
  },
  failure: {
    title: 'This page cannot be shown',
    unknown: 'The regency, district or group in this address is not known. Check the address.',
    broken: 'The service has a problem. Please reload in a moment.',
    gone: 'This address is mistyped, or what it showed was withdrawn. The rest is here:',
    strange: 'This address is mistyped, or its regency is not served here.',
    start: 'Front page of this service',
  },
};
