export { group } from '@kentongan/widgets/locales/en/group';
