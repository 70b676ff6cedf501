/** As the loader's own pattern, for the loader that draws the first rows of the directory itself. */
export const scriptPattern = /(.*\/)directory\.kim\.js/;
