import { startDoctor } from '../doctor/doctor.js';
import { registryKey } from '../page-registry.js';

/** Written in by the build. */
declare const KIM_VERSION: string;

startDoctor({ backend: window[registryKey]?.backend ?? '', version: KIM_VERSION });
