import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';

import { browserFlags } from './src/browser-flags.ts';
import { requireBrowser } from './src/require-browser.ts';
import { browserReporter } from './src/test-suites/browser-reporter.ts';

const groups = ['sdk', 'widgets'].map((name) => ({
  name,
  files: `packages/${name}/dist/**/*.test.js`,
}));

/** Runs the compiled tests of the browser packages. `--files GLOB` runs just those, `--group NAME` one package. */
export default {
  rootDir: new URL('../..', import.meta.url).pathname,
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['production', 'default'] },
  groups: process.argv.includes('--files') ? [] : groups,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: requireBrowser(), args: [...browserFlags] },
      createBrowserContext: ({ browser }) =>
        browser.newContext({
          viewport: { width: 1280, height: 800 },
          locale: 'id-ID',
          timezoneId: 'Asia/Jakarta',
        }),
    }),
  ],
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Tests</title>
      </head>
      <body>
        <script type="module" src="${testFramework}"></script>
      </body>
    </html>`,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    browserReporter(),
  ],
};
