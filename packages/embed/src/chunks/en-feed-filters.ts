export { feedFilters } from '@kentongan/widgets/locales/en/feed-filters';
