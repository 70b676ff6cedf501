export { sending } from '@kentongan/widgets/locales/en/sending';
