/**
 * Makes the backend's address absolute and takes the slash off its end.
 *
 * An empty address means the root of the page's own origin.
 *
 * @throws `TypeError` with what to write instead.
 */
export function toBaseUrl(baseUrl: string): string {
  const url = resolve(baseUrl);
  if (!url || url.search !== '' || url.hash !== '') {
    throw new TypeError(
      `baseUrl ${JSON.stringify(baseUrl)} must be like "https://kim.example.id", in a page also "/kim" or ""`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

function resolve(baseUrl: string): URL | undefined {
  // Without a scheme a host name would silently become a path of the page.
  if (!/^(https?:\/\/|\/|$)/i.test(baseUrl)) return undefined;
  try {
    // `Request` resolves against the document or worker it runs in, and refuses passwords.
    const url = new URL(new Request(baseUrl || '/').url);
    return url.protocol.startsWith('http') ? url : undefined;
  } catch {
    return undefined;
  }
}
