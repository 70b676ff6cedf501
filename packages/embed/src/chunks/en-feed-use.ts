export { feedUse } from '@kentongan/widgets/locales/en/feed-use';
