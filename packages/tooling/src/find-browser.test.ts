import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ensureBrowser } from './ensure-browser.ts';
import { findBrowser } from './find-browser.ts';
import { requireBrowser } from './require-browser.ts';

const machineWith =
  (...files: string[]) =>
  (path: string): boolean =>
    files.includes(path);

describe('findBrowser', () => {
  it('obeys CHROME_PATH before anything else', () => {
    const found = findBrowser({
      environment: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' },
      platform: 'linux',
      isExecutable: machineWith('/opt/mine', '/usr/bin/chromium'),
    });

    assert.equal(found, '/opt/mine');
  });

  it('says that CHROME_PATH is wrong instead of taking another browser', () => {
    assert.throws(
      () =>
        findBrowser({
          environment: { CHROME_PATH: '/opt/gone', PATH: '/usr/bin' },
          isExecutable: machineWith('/usr/bin/chromium'),
        }),
      /CHROME_PATH is \/opt\/gone, which is not an executable file/,
    );
  });

  it('prefers Chromium to Chrome on the path', () => {
    const found = findBrowser({
      environment: { PATH: '/usr/local/bin:/usr/bin' },
      platform: 'linux',
      isExecutable: machineWith('/usr/local/bin/google-chrome', '/usr/bin/chromium'),
    });

    assert.equal(found, '/usr/bin/chromium');
  });

  it('knows the usual places of each system', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const environment = { PROGRAMFILES: 'C:\\Program Files' };

    assert.equal(
      findBrowser({ environment, platform: 'darwin', isExecutable: machineWith(mac) }),
      mac,
    );
    assert.equal(
      findBrowser({ environment, platform: 'win32', isExecutable: machineWith(windows) }),
      windows,
    );
    assert.equal(
      findBrowser({
        environment,
        platform: 'linux',
        isExecutable: machineWith('/snap/bin/chromium'),
      }),
      '/snap/bin/chromium',
    );
  });

  it('gives nothing on a machine without a browser', () => {
    assert.equal(
      findBrowser({ environment: { PATH: '/bin' }, isExecutable: () => false }),
      undefined,
    );
  });
});

describe('requireBrowser', () => {
  it('says what to do when there is no browser', () => {
    assert.throws(
      () => requireBrowser({ environment: {}, isExecutable: () => false }),
      /apt-get install chromium\) or set CHROME_PATH/,
    );
  });
});

describe('ensureBrowser', () => {
  it('installs nothing when a browser is there', () => {
    const install = (): void => assert.fail('must not install');

    assert.equal(ensureBrowser({ find: () => '/a', canInstall: () => true, install }), '/a');
  });

  it('announces and installs one where it can', () => {
    let installed: string | undefined;
    const printed: string[] = [];

    const browser = ensureBrowser({
      find: () => installed,
      canInstall: () => true,
      install: () => (installed = '/usr/bin/chromium'),
      print: (text) => printed.push(text),
    });

    assert.equal(browser, '/usr/bin/chromium');
    assert.match(printed.join(), /installing it with apt-get/);
  });

  it('says what to do when it cannot install, or when that did not help', () => {
    const none = { find: () => undefined, install: () => {}, print: () => {} };

    assert.throws(() => ensureBrowser({ ...none, canInstall: () => false }), /set CHROME_PATH/);
    assert.throws(() => ensureBrowser({ ...none, canInstall: () => true }), /set CHROME_PATH/);
  });
});
