import type { BrowserContext, Page } from 'playwright-core';

import { passwordOf, type Role, type Wordpress } from './start-wordpress.ts';

/** Logs somebody in, as the form of WordPress does. */
export async function logIn(
  { address }: Wordpress,
  context: BrowserContext,
  role: Role,
): Promise<void> {
  // The form sets a cookie to see whether there are cookies.
  await context.request.get(`${address}/wp-login.php`);
  await context.request.post(`${address}/wp-login.php`, {
    form: { log: role, pwd: passwordOf(role), testcookie: '1', redirect_to: `${address}/` },
  });
  const cookies = await context.cookies(address);
  if (!cookies.some(({ name }) => name.startsWith('wordpress_logged_in'))) {
    throw new Error(`${role} could not log in`);
  }
}

/** A post as its writer gets it back. */
export interface WrittenPost {
  readonly link: string;
  /** What WordPress has kept of the content. */
  readonly stored: string;
}

/** Publishes a post through the interface that the editor uses, with the rights of who is logged in. */
export async function publishPost(
  { address }: Wordpress,
  context: BrowserContext,
  content: string,
): Promise<WrittenPost> {
  const nonce = await context.request.get(`${address}/wp-admin/admin-ajax.php?action=rest-nonce`);
  const answer = await context.request.post(`${address}/?rest_route=/wp/v2/posts&context=edit`, {
    headers: { 'x-wp-nonce': await nonce.text() },
    data: { title: 'KIM di daerah kami', status: 'publish', content },
  });
  if (answer.status() !== 201) throw new Error(await answer.text());
  // WordPress documents this shape.
  const post = (await answer.json()) as {
    readonly link: string;
    readonly content: { readonly raw: string };
  };
  return { link: post.link, stored: post.content.raw };
}

/** Installs and activates a plugin as an administrator does: by uploading its zip. */
export async function installPlugin(
  { address }: Wordpress,
  page: Page,
  archive: string,
): Promise<void> {
  await page.goto(`${address}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('input[name=pluginzip]').setInputFiles(archive);
  await page.locator('#install-plugin-submit').click();
  await page.getByRole('link', { name: 'Activate Plugin' }).click();
  await page.locator('#message', { hasText: 'Plugin activated' }).waitFor();
}
