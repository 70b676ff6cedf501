export { formParts } from '@kentongan/widgets/locales/en/form-parts';
