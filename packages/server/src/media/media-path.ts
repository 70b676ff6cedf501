/** Where pictures are; an address never changes its answer. */
export const mediaRoute = '/media/:regency/:name';

/** Path of one file from the root of the backend. */
export function toMediaPath(regencyCode: string, name: string): string {
  return `/media/${regencyCode}/${name}`;
}
