/**
 * Writes the address of an endpoint.
 *
 * @throws `TypeError` for a path parameter that could not be right. A value such as `..` would
 * otherwise reach another endpoint.
 */
export function toUrl(
  baseUrl: string,
  path: string,
  params: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (typeof value !== 'string' || !/^\w[\w.-]*$/.test(value)) {
      throw new TypeError(`${name} ${JSON.stringify(value)} must be letters, digits and hyphens`);
    }
    return value;
  });
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) pairs.append(name, String(value));
  }
  const search = String(pairs);
  return baseUrl + filled + (search && `?${search}`);
}
