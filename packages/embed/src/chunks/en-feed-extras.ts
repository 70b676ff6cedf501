export { feedExtras } from '@kentongan/widgets/locales/en/feed-extras';
