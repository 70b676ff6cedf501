/** Where a script tag names the loader; what stands before the name is the folder of the chunks. */
export const scriptPattern = /(.*\/)kim\.js/;
