/** What a widget says of data that it reads from a snapshot. */
export const snapshot = {
  asOf: (date: string) => `Salinan data per tanggal ${date}.`,
};
