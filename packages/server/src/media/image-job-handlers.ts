import type { JobHandlers } from '../jobs/job-handler.ts';
import { createImageFetchJob, type ImageFetchJobOptions } from './image-fetch-job.ts';
import { imageFetchKind, imageShowKind, imageSweepKind } from './image-jobs.ts';
import { createImageShowJob } from './image-show-job.ts';
import { createImageSweepJob } from './image-sweep-job.ts';

/** Handlers of all jobs about images. */
export function createImageJobHandlers(options: ImageFetchJobOptions): JobHandlers {
  return {
    [imageFetchKind]: createImageFetchJob(options),
    [imageShowKind]: createImageShowJob(options.db),
    [imageSweepKind]: createImageSweepJob(options.db),
  };
}
