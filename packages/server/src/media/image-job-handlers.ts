import type { JobHandlers } from '../jobs/job-handler.ts';
import { createShowJob } from '../regencies/create-show-job.ts';
import { createImageFetchJob, type ImageFetchJobOptions } from './image-fetch-job.ts';
import { imageFetchKind, imageShowKind, imageSweepKind } from './image-jobs.ts';
import { createImageSweepJob } from './image-sweep-job.ts';

/** Handlers of all jobs about images. */
export function createImageJobHandlers(options: ImageFetchJobOptions): JobHandlers {
  return {
    [imageFetchKind]: createImageFetchJob(options),
    [imageShowKind]: createShowJob(options.db),
    [imageSweepKind]: createImageSweepJob(options),
  };
}
