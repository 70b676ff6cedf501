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
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined);
  // Most reads have none, and making an empty list of them takes longer than looking.
  if (pairs.length === 0) return baseUrl + filled;
  // It makes texts of the values itself, whatever its type says.
  const search = new URLSearchParams(pairs as [string, string][]);
  return `${baseUrl}${filled}?${String(search)}`;
}
