import type { Words } from './locales/id.ts';
import { regencyLabel } from './place-label.ts';
import type { DirectoryPage } from './read-directory-page.ts';

/** `Direktori KIM Kecamatan Slahung, Kabupaten Ponorogo` */
export function titleOf(
  { regency, district, page, lastPage }: DirectoryPage,
  words: Words,
): string {
  const place = [district && words.district(district.name), regencyLabel(words, regency)]
    .filter((part) => part !== undefined)
    .join(', ');
  const title = words.directory.title(place);
  return lastPage === 1 ? title : `${title} (${words.directory.page(page, lastPage)})`;
}
