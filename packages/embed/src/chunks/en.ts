export { coverage } from '@kentongan/widgets/locales/en/coverage';
export { directory } from '@kentongan/widgets/locales/en/directory';
export { feed } from '@kentongan/widgets/locales/en/feed';
export { sharedWords } from '@kentongan/widgets/locales/en/shared-words';
