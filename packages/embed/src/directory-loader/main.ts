import { afterFrame } from '../first-view/after-frame.js';
import { start } from '../loader/kim.js';
import { drawSentRows } from './draw-sent-rows.js';

/** A page that is not looked at has no frames; there the loader does not wait for one, in milliseconds. */
const patience = 200;

if (drawSentRows()) {
  // The rows should be seen before anything else is done.
  void Promise.race([afterFrame(), new Promise((resolve) => setTimeout(resolve, patience))]).then(
    start,
  );
} else {
  start();
}
