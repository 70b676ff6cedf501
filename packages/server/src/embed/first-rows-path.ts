import { getDirectory } from '@kentongan/contract';

/** What a directory asks for first, seen from the root. */
export function firstRowsPath(regency: string): string {
  return `${getDirectory.path.replace(':regency', regency)}?first=25`;
}
