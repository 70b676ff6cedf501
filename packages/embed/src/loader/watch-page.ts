const selector = 'kim-directory,kim-activity-feed,kim-contact-form,kim-coverage,[data-kim-widget]';

/**
 * Calls `visit` with every widget and mount, now and whenever one appears or changes.
 *
 * @returns a function that visits all of them once more.
 */
export function watchPage(visit: (element: Element) => void): () => void {
  const visitOne = (node: Node): void => {
    if (node instanceof Element && node.matches(selector)) visit(node);
  };
  // `forEach` and not `for … of`: old libraries break the iterators of a page.
  const visitWithin = (root: ParentNode): void => {
    root.querySelectorAll(selector).forEach(visit);
  };

  new MutationObserver((records) => {
    records.forEach(({ target, addedNodes }) => {
      visitOne(target);
      addedNodes.forEach((node) => {
        visitOne(node);
        if (node instanceof Element) visitWithin(node);
      });
    });
  }).observe(document, {
    attributeFilter: ['data-kim-widget', 'data-regency'],
    childList: true,
    subtree: true,
  });

  const visitAll = () => visitWithin(document);
  visitAll();
  return visitAll;
}
