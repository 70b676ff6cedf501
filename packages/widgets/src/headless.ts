export {
  DeliveryController as MessageController,
  type Delivery,
  type DeliveryOptions,
  type DeliveryState,
} from './contact-form/delivery-controller.js';
export {
  ListController as FeedController,
  type ListState,
  type LoadPage,
} from './controllers/list-controller.js';
export type { LoadState } from './controllers/load-controller.js';
export { DirectoryController, type LoadDirectory } from './directory/directory-controller.js';
export { createHeadlessHost, type HeadlessHost } from './headless/headless-host.js';
