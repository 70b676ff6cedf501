/** The button of `<kim-activity-feed>` that tells of new activities. */
export const feedWatch = {
  show: (count: number) => `${count} kegiatan baru – tampilkan`,
};
