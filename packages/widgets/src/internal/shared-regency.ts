import type { Client, Regency } from '@kentongan/sdk';

const profiles = new WeakMap<Client, Promise<Regency>>();

/** The profile of a client's regency, asked for once for all widgets that use this client. */
export function sharedRegency(client: Client): Promise<Regency> {
  return profiles.get(client) ?? remember(client, client.regency.get());
}

/** Asks for the profile anew, past every cache, for all widgets that use this client. */
export function reloadRegency(client: Client): Promise<Regency> {
  return remember(client, client.regency.get({ cache: 'reload' }));
}

function remember(client: Client, profile: Promise<Regency>): Promise<Regency> {
  profiles.set(client, profile);
  profile.catch(() => {
    // The next one who asks tries again.
    if (profiles.get(client) === profile) profiles.delete(client);
  });
  return profile;
}
