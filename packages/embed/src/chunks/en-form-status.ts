export { formStatus } from '@kentongan/widgets/locales/en/form-status';
