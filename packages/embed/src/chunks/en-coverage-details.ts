export { coverageDetails } from '@kentongan/widgets/locales/en/coverage-details';
