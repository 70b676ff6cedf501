import { mount } from 'svelte';

import App from './App.svelte';

declare const backend: string;

mount(App, { target: document.body, props: { backend } });
