import { createClient, type Client } from '@kentongan/sdk';

const clients = new Map<string, Client>();

/**
 * One client for each backend and regency on the page, shared by all widgets.
 *
 * The embed build puts a module of its own in the place of this one.
 */
export function sharedClient(api: string, regency: string): Client {
  const key = `${api}\n${regency}`;
  const client = clients.get(key) ?? createClient({ regency, baseUrl: api });
  clients.set(key, client);
  return client;
}
