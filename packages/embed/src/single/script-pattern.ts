/** As the loader's own pattern, for the one file that has everything in it. */
export const scriptPattern = /(.*\/)kim\.single\.js/;
