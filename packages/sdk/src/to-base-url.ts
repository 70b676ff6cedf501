/**
 * Makes the backend's address absolute and takes the slash off its end.
 *
 * An empty address means the root of the page's own origin.
 *
 * @throws `TypeError` with what to write instead.
 */
export function toBaseUrl(baseUrl: unknown): string {
  if (typeof baseUrl !== 'string' || !/^(https?:\/\/|\/|$)/i.test(baseUrl)) {
    throw new TypeError(
      `baseUrl must start with "https://", or with "/" for the page's own host; it is ${JSON.stringify(baseUrl)}`,
    );
  }
  const url = resolve(baseUrl);
  if (!/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new TypeError(
      `baseUrl must be a web address without query and fragment; it is ${JSON.stringify(url.href)}`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

function resolve(baseUrl: string): URL {
  try {
    // `Request` resolves against the document or worker it runs in, and refuses passwords.
    return new URL(new Request(baseUrl === '' ? '/' : baseUrl).url);
  } catch (cause) {
    throw new TypeError(
      `baseUrl ${JSON.stringify(baseUrl)} is no usable address; outside a web page it must be absolute, such as "https://kim.example.id"`,
      { cause },
    );
  }
}
