export { form } from '@kentongan/widgets/locales/en/form';
