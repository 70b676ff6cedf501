import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { unzipSync } from 'fflate';

import { listFiles } from '../checks/list-files.ts';
import { repositoryRoot } from '../repository-root.ts';
import { packPlugin, pluginFolder } from './pack-plugin.ts';
import { textsOfBlock, textsOfCode, textsOfHeader } from './plugin-texts.ts';
import { readPo } from './read-po.ts';

const read = (path: string): string =>
  readFileSync(join(repositoryRoot, pluginFolder, path), 'utf8');

describe('the packed WordPress plugin', () => {
  it('holds exactly what WordPress needs, in one folder', () => {
    const names = Object.keys(unzipSync(packPlugin()));

    assert.deepEqual(
      names.map((name) => name.replace('kentongan/', '')),
      [
        'LICENSE',
        'assets/kentongan.css',
        'block/block.json',
        'block/editor.css',
        'block/editor.js',
        'includes/block.php',
        'includes/catalogue.php',
        'includes/connection.php',
        'includes/markup.php',
        'includes/oembed.php',
        'includes/optimisers.php',
        'includes/raw-mounts.php',
        'includes/script.php',
        'includes/settings-page.php',
        'includes/settings.php',
        'includes/shortcode.php',
        'kentongan.php',
        'languages/kentongan-id_ID-kentongan-block.json',
        'languages/kentongan-id_ID.mo',
        'languages/kentongan-id_ID.po',
        'languages/kentongan.pot',
        'readme.txt',
        'uninstall.php',
      ],
    );
    assert.ok(names.every((name) => name.startsWith('kentongan/')));
  });

  it('is the same, byte for byte, each time and in each time zone', () => {
    const zone = process.env['TZ'];
    const archives = ['Asia/Jakarta', 'America/New_York'].map((name) => {
      process.env['TZ'] = name;
      return Buffer.from(packPlugin()).toString('base64');
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;

    assert.equal(archives[0], archives[1]);
  });

  it('names one version everywhere, that of the repository', () => {
    const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    const named = [
      /^ \* Version: +(.+)$/m.exec(read('kentongan.php'))?.[1],
      /^const VERSION = '(.+)';$/m.exec(read('kentongan.php'))?.[1],
      /^Stable tag: (.+)$/m.exec(read('readme.txt'))?.[1],
      /"version": "(.+)"/.exec(read('block/block.json'))?.[1],
    ];

    assert.deepEqual(named, [version, version, version, version]);
  });

  it('has every text in Indonesian, and no translation of a text that is gone', () => {
    const key = ({ context, text }: { readonly context?: string; readonly text: string }): string =>
      `${context ?? ''}|${text}`;
    const code = listFiles(repositoryRoot, `${pluginFolder}/**/*.{php,js}`).map((path) =>
      read(path.slice(pluginFolder.length + 1)),
    );
    const used = [
      ...code.flatMap(textsOfCode),
      ...textsOfHeader(read('kentongan.php')),
      ...textsOfBlock(read('block/block.json')),
    ].map(key);
    const translations = readPo(read('languages/kentongan-id_ID.po'));

    assert.deepEqual([...new Set(used)].sort(), translations.map(key).sort());
    const placeholders = (text: string): string[] => (text.match(/%(?:\d\$)?[sd]/g) ?? []).sort();
    for (const { text, translation } of translations) {
      assert.notEqual(translation, '', text);
      assert.deepEqual(placeholders(translation), placeholders(text), text);
    }
  });

  it('brings a template for further languages, with the same texts as the Indonesian words', () => {
    const pot = Buffer.from(
      unzipSync(packPlugin())['kentongan/languages/kentongan.pot'] ?? new Uint8Array(),
    ).toString();
    const textsOf = (source: string): string[] =>
      readPo(source)
        .map(({ context, text }) => `${context ?? ''}|${text}`)
        .sort();

    assert.deepEqual(textsOf(pot), textsOf(read('languages/kentongan-id_ID.po')));
    assert.match(pot, /#: block\/editor\.js\nmsgid "KIM widget"\nmsgstr ""/);
  });

  it('finds a translation in the binary catalogue where a reader looks for it', () => {
    const mo = Buffer.from(
      unzipSync(packPlugin())['kentongan/languages/kentongan-id_ID.mo'] ?? new Uint8Array(),
    );
    const count = mo.readUInt32LE(8);
    const stringAt = (table: number, index: number): string => {
      const length = mo.readUInt32LE(table + index * 8);
      const start = mo.readUInt32LE(table + index * 8 + 4);
      return mo.toString('utf8', start, start + length);
    };
    const words = new Map(
      Array.from({ length: count }, (_, index) => [
        stringAt(mo.readUInt32LE(12), index),
        stringAt(mo.readUInt32LE(16), index),
      ]),
    );

    assert.equal(words.get('Check the connection'), 'Periksa sambungan');
    assert.equal(words.get('block title\u0004KIM widget'), 'Widget KIM');
    assert.match(words.get('') ?? '', /charset=UTF-8/);
    assert.equal(words.size, readPo(read('languages/kentongan-id_ID.po')).length + 1);
  });
});

describe('readPo', () => {
  it('refuses a line that it would misread', () => {
    assert.throws(() => readPo('msgid "a"\nmsgstr_plural "b"'), /unreadable: msgstr_plural/);
  });
});
