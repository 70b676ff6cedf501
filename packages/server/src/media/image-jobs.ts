/** Fetches one image and makes its sizes; the subject is its id. */
export const imageFetchKind = 'image.fetch';

/** Lets public answers show the images that have become ready; one for a regency. */
export const imageShowKind = 'image.show';

/** Hides, and later removes, images that no activity shows any more; one for a regency, every day. */
export const imageSweepKind = 'image.sweep';

/**
 * Milliseconds in which images that become ready are shown together: each change of a regency has
 * its public answers made anew, and a first harvest brings an image every second.
 */
export const showPause = 15_000;

/** Milliseconds between two looks for images without an activity. */
export const sweepPause = 86_400_000;
