/** Elements that begin a line of their own: white space beside their tags is never seen. */
const blocks = '(?:div|section|p|ul|ol|li|form|h[2-6]|dl|dt|dd|table|thead|tbody|tr|td|th|figure)';
const besideBlocks = new RegExp(` (?=</?${blocks}\\b)|(?<=</${blocks}>) `, 'g');

/** Writes each run of white space that holds a line break as one space, and leaves out what nobody sees. */
export function shrinkHtml(text: string): string {
  return text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/ >/g, '>')
    .replace(besideBlocks, '');
}

/** Removes comments and the white space that CSS does not need; strings stay as they are. */
export function shrinkCss(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 1 ? part : shrinkOutsideStrings(part)))
    .join('');
}

function shrinkOutsideStrings(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>]) ?/g, '$1')
      .replace(/(?<=[\s:,(-])0(?=\.\d)/g, '')
      .replace(/: /g, ':')
      .replace(/ \/ /g, '/')
      .replace(/\* \+ \*/g, '*+*')
      // A sum needs its spaces, a product does not.
      .replace(/(?<=\)) \* (?=\d)/g, '*')
      .replace(/;\}/g, '}')
  );
}
