/** Address of a file in the data folder of the installed `idn-area-data`; it is never copied. */
export function areaDataFile(name: string): URL {
  return new URL(`../data/${name}`, import.meta.resolve('idn-area-data'));
}
