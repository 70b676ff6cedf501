/** Makes an element from `tag.class names`. Text goes in as text, whatever it looks like. */
export function drawElement(tagAndClass: string, ...content: readonly (string | Node)[]) {
  const [tag = '', className] = tagAndClass.split('.');
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}
