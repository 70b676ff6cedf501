/** Writes each run of white space that holds a line break as one space, and none before the end of a tag. */
export function shrinkHtml(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replace(/ >/g, '>');
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
