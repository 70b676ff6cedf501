export { snapshot } from '@kentongan/widgets/locales/en/snapshot';
