import type { Endpoint } from '@kentongan/contract';

/**
 * Writes the address of an endpoint.
 *
 * @throws `TypeError` when a path parameter is not what the endpoint expects. A value such as `..`
 * would otherwise reach another endpoint.
 */
export function toUrl(
  baseUrl: string,
  { operationId, path, params: schema }: Endpoint,
  params: Readonly<Record<string, unknown>> = {},
  query: Readonly<Record<string, unknown>> = {},
): string {
  const result = schema?.safeParse(params);
  if (result?.error) {
    const name = String(result.error.issues[0]?.path[0]);
    throw new TypeError(`${operationId}: ${JSON.stringify(params[name])} is not a valid ${name}`);
  }

  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) search.append(name, String(value));
  }
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  return [baseUrl + filled, String(search)].filter((part) => part !== '').join('?');
}
