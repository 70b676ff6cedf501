import type { DirectoryController } from './directory-controller.js';
import type { FoundController } from './found-controller.js';

/** Whether the backend has more rows than are here, which nobody has asked for yet. */
export function hasMoreRows(
  { found, hasMore, isBrowsing }: FoundController,
  { isWhole, isLoadingWhole }: DirectoryController,
): boolean {
  return found?.key !== '' || isBrowsing ? hasMore : !isWhole && !isLoadingWhole;
}
