import { start } from './kim.js';

start();
