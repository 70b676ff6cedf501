import type { Endpoint } from '@kentongan/contract';
import { openApiDocument, type OpenApiDocument } from '@kentongan/contract/openapi';
import { createClient, isApiError, type Client, type Group } from '@kentongan/sdk';
import '@kentongan/widgets/activity-feed';
import '@kentongan/widgets/contact-form';
import '@kentongan/widgets/coverage';
import '@kentongan/widgets/directory';
import { en } from '@kentongan/widgets/locales/en';

export const client: Client = createClient({ regency: '35.02', baseUrl: 'https://kim.example.id' });
export const document_: OpenApiDocument = openApiDocument();
export const words: string = en.retry;

export async function chairOf(slug: string): Promise<string | undefined> {
  try {
    const group: Group = await client.groups.get(slug);
    return group.board?.members.find(({ role }) => role === 'chair')?.name;
  } catch (error) {
    if (isApiError(error)) return error.code;
    throw error;
  }
}

const directory = document.querySelector('kim-directory');
if (directory) {
  directory.client = client;
  directory.layout = 'cards';
  // @ts-expect-error There is no such layout.
  directory.layout = 'heap';
}
document.querySelector('kim-contact-form')?.addEventListener('kim-message-send', (event) => {
  const reference: string = event.reference;
  console.log(reference);
});

// @ts-expect-error The regency has to be named.
createClient({ baseUrl: 'https://kim.example.id' });
// @ts-expect-error An endpoint has more than a path.
export const endpoint: Endpoint = { path: '/' };
