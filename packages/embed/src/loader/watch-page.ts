/**
 * Calls `visit` with every widget and mount, now and whenever the page changes. That is one look at
 * the whole page for each batch of changes, however many nodes come with it.
 *
 * @returns a function that visits all of them once more.
 */
export function watchPage(visit: (element: Element) => void): () => void {
  const visitAll = (): void => {
    // `forEach` and not `for … of`: old libraries break the iterators of a page.
    document
      .querySelectorAll(
        'kim-directory,kim-activity-feed,kim-contact-form,kim-coverage,[data-kim-widget]',
      )
      .forEach(visit);
  };
  new MutationObserver(visitAll).observe(document, {
    attributeFilter: ['data-kim-widget', 'data-regency'],
    childList: true,
    subtree: true,
  });
  visitAll();
  return visitAll;
}
