import { createClient } from '@kentongan/sdk';

import './lit.js';
import { mountDirectory } from './plain.js';

const client = createClient({ regency: '35.02', baseUrl: 'http://127.0.0.1:8080' });

mountDirectory(document.querySelector('#groups'), client);
document.querySelector('my-feed').client = client;
