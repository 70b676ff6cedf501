import { createApp } from 'vue';

import App from './App.vue';

declare const backend: string;

const root = document.createElement('div');
document.body.append(root);
createApp(App, { backend }).mount(root);
