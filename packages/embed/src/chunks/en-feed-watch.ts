export { feedWatch } from '@kentongan/widgets/locales/en/feed-watch';
