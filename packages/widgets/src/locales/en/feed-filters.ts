import type { Messages } from '../id.js';

/** The panel that narrows `<kim-activity-feed>`. */
export const feedFilters: Messages['feedFilters'] = {
  text: 'Search activities',
  facet: {
    events: 'Time of events',
    type: 'Kind of activity',
    category: 'Topic',
    district: 'District',
    group: 'Group',
  },
  events: { upcoming: 'Upcoming events', past: 'Past events' },
  category: {
    government_programme: 'Government programmes',
    village_government: 'Village government',
    health: 'Health',
    education_literacy: 'Education and literacy',
    msme: 'Small businesses',
    tourism: 'Tourism',
    arts_culture: 'Arts and culture',
    environment: 'Environment',
    agriculture: 'Agriculture',
    social: 'Social affairs',
    technology: 'Technology',
    fact_check: 'Fact check',
    organization: 'Organisation',
  },
  all: 'All',
  close: 'Close the filter',
  chosen: 'Filtered by',
  quoted: (text) => `"${text}"`,
  oneItem: 'one activity',
  reset: 'Remove the filter',
  showAll: 'Show all activities',
  found: (shown, hasMore) =>
    hasMore
      ? `The first ${shown} activities are shown.`
      : `${shown} ${shown === 1 ? 'activity' : 'activities'} found.`,
  nothing: 'No activity fits. Try other words, or look at all activities.',
};
