import { activityStatuses } from '@kentongan/contract';
import { openApiDocument } from '@kentongan/contract/openapi';
import { createClient, isApiError } from '@kentongan/sdk';

const [baseUrl = ''] = process.argv.slice(2);
const client = createClient({ regency: '35.02', baseUrl });
const directory = await client.directory.get();
const groups = await client.groups.all({ limit: 100 }).toArray({ limit: 1000 });
if (groups.length !== directory.total) throw new Error('The pages hold less than the directory.');

const stranger = createClient({ regency: '11.01', baseUrl });
const refusal = await stranger.directory.get().catch((error) => error);
if (!isApiError(refusal) || refusal.code !== 'regency-not-found') throw refusal;

if (!activityStatuses.includes('active')) throw new Error('The contract lacks its values.');
if (openApiDocument().openapi !== '3.1.0') throw new Error('The contract prints no document.');
console.log(`${groups.length} groups`);
