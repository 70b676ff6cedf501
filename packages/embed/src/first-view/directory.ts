import { registryKey } from '../page-registry.js';
import { bringDirectory } from './bring-directory.js';

const registry = window[registryKey];
if (!registry || !(await bringDirectory(registry))) throw new Error('No element');
