export { filters } from '@kentongan/widgets/locales/en/filters';
