import { startDoctor } from '../doctor/doctor.js';
import { registryKey } from '../page-registry.js';

/** Written in by the build. */
declare const KIM_VERSION: string;

const isOurs = (script: Element): boolean =>
  script
    .getAttributeNames()
    .some(
      (name) =>
        name.startsWith('data-kim-') || /\/kim\.js(?:[?#]|$)/.test(script.getAttribute(name) ?? ''),
    );

startDoctor({
  script: [...document.querySelectorAll('script')].find(isOurs),
  backend: window[registryKey]?.backend ?? '',
  version: KIM_VERSION,
});
