import type { Page } from 'playwright-core';

/** What a reader looks for, and what must be among the answers: a name, guides, a widget. */
const questions: readonly (readonly [string, string])[] = [
  ['createClient', 'createClient'],
  ['idempotency', 'Use the SDK'],
  ['lembar kerja', 'Mengimpor data KIM'],
  ['kim-directory', '<kim-directory>'],
];

/** Types into the search as a reader does, and looks whether the answers lead somewhere. */
export async function searchProblems(page: Page, origin: string): Promise<string[]> {
  const problems: string[] = [];
  for (const [question, answer] of questions) {
    try {
      await page.goto(`${origin}/index.html`);
      await page.locator('#tsd-search-trigger').click();
      await page.locator('#tsd-search-input').fill(question);
      const found = page.locator('#tsd-search-results a', { hasText: answer }).first();
      await found.waitFor({ timeout: 30_000 });
      const target = await found.getAttribute('href');
      const response = await page.goto(new URL(target ?? '', page.url()).href);
      if (!response?.ok()) problems.push(`the search leads nowhere for ${question}: ${target}`);
    } catch (error) {
      problems.push(`the search does not find ${answer} by ${question}: ${String(error)}`);
    }
  }
  return problems;
}
