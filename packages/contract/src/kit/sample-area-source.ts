/** Where the areas of the samples come from. */
export const sampleAreaSource = {
  name: 'idn-area-data',
  version: '4.0.1',
  license: 'ODbL-1.0',
  url: 'https://github.com/fityannugroho/idn-area-data',
};
