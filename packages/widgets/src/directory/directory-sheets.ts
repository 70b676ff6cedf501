import { controlStyles } from '../styles/control-styles.js';
import { hostStyles } from '../styles/host-styles.js';
import { stateStyles } from '../styles/state-styles.js';
import { directoryStyles } from './directory-styles.js';

/** All that `<kim-directory>` looks like, also before its own code is there. */
export const directorySheets = [...hostStyles, controlStyles, stateStyles, directoryStyles];
