export { layouts } from '@kentongan/widgets/locales/en/layouts';
