import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { ConfigError, readConfig } from './config.ts';

describe('the configuration', () => {
  it('needs nothing to be set', () => {
    assert.deepEqual(readConfig({ PORT: ' ', DATABASE_URL: '' }), {
      host: '127.0.0.1',
      port: 8080,
      dataDir: '.data',
      databaseUrl: undefined,
      fieldKeys: undefined,
      smtpUrl: undefined,
      mailFrom: undefined,
      publicUrl: undefined,
      siteDirectory: undefined,
      demoDirectory: undefined,
      embedDirectory: undefined,
      trustedProxies: 0,
      jobConcurrency: 4,
      metricsToken: undefined,
      logLevel: 'info',
    });
  });

  it('takes what is set', () => {
    const config = readConfig({
      HOST: '::',
      PORT: '0',
      DATABASE_URL: 'postgres://user@/kim?host=/run/postgresql',
      PUBLIC_URL: 'https://kim.example.id/portal/',
      SITE_DIR: import.meta.dirname,
      TRUSTED_PROXY: '2',
      LOG_LEVEL: 'error',
    });

    assert.equal(config.publicUrl, 'https://kim.example.id/portal');
    assert.equal(config.databaseUrl, 'postgres://user@/kim?host=/run/postgresql');
    assert.equal(config.siteDirectory, import.meta.dirname);
    assert.deepEqual([config.port, config.trustedProxies, config.logLevel], [0, 2, 'error']);
  });

  it('stops with one line that names the variable, what was found and what to write', () => {
    const wrong = {
      HOST: 'not a host',
      PORT: '80a',
      DATABASE_URL: 'mysql://user:secret@host/kim',
      SMTP_URL: 'http://user:secret@host',
      PUBLIC_URL: 'kim.example.id',
      SITE_DIR: '/nowhere/at/all',
      EMBED_DIR: '/nowhere/at/all',
      TRUSTED_PROXY: 'yes',
      JOB_CONCURRENCY: '65',
      METRICS_TOKEN: 'secret',
      LOG_LEVEL: 'loud',
    };
    for (const [variable, value] of Object.entries(wrong)) {
      assert.throws(
        () => readConfig({ [variable]: value }),
        (error) => {
          assert(error instanceof ConfigError);
          assert(error.message.startsWith(`${variable}: found `), error.message);
          assert.match(error.message, /\. Write .+\.$/);
          assert.doesNotMatch(error.message, /secret|\n/);
          return true;
        },
        variable,
      );
    }
    assert.throws(() => readConfig({ PORT: '70000' }), ConfigError);
  });
});
