import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';

import { strToU8, zipSync } from 'fflate';

import { buildWorkbook, relations, sheetXml, zip } from '../../testing/build-workbook.ts';
import {
  createTemporaryDirectory,
  type TemporaryDirectory,
} from '../../testing/temporary-directory.ts';
import { tableLimits } from './table-limits.ts';

const run = promisify(execFile);

const header = ['Nama KIM', 'Desa', 'Kecamatan'];
const plain = [{ name: 'Data', rows: [header, ['KIM Reog', 'Broto', 'Slahung']] }];
const sheetPart = 'xl/worksheets/sheet1.xml';

/** The limits promised for a hostile file: time in milliseconds, memory of the whole process. */
const longest = tableLimits.milliseconds;
const mostMegabytes = 256;
// The work is timed by the processor's clock, so that a busy machine has to have more of the wall's.
const patience = { milliseconds: 120_000 };

interface HostileCase {
  readonly name: string;
  readonly code: string;
  readonly detail?: string;
  make(): Uint8Array;
}

const cases: readonly HostileCase[] = [
  {
    name: 'a zip bomb of one gigabyte',
    code: 'zip-suspicious',
    detail: 'too-large-unpacked',
    make: () => patchSizes(repeatedPart(60_000_000), sheetPart, 1_000_000_000),
  },
  {
    name: 'a part packed a thousandfold',
    code: 'zip-suspicious',
    detail: 'ratio',
    make: () => repeatedPart(40_000_000),
  },
  {
    name: 'a part that says it is small and is not',
    code: 'zip-suspicious',
    detail: 'size-lies',
    make: () => patchSizes(repeatedPart(60_000_000), sheetPart, 2_000),
  },
  {
    name: 'sixty thousand parts',
    code: 'zip-suspicious',
    detail: 'too-many-parts',
    make: () =>
      zip(
        Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`xl/${index}.xml`, ''])),
        0,
      ),
  },
  {
    name: 'a part whose name climbs out of the archive',
    code: 'zip-suspicious',
    detail: 'unsafe-name',
    make: () => buildWorkbook(plain, { parts: { '../../etc/passwd': 'x' } }),
  },
  {
    name: 'two parts of the same name',
    code: 'zip-suspicious',
    detail: 'duplicate-part',
    make: () => buildWorkbook(plain, { parts: { 'xl/WORKBOOK.xml': '<workbook/>' } }),
  },
  {
    name: 'an encrypted part',
    code: 'zip-suspicious',
    detail: 'encrypted',
    make: () => patchFlags(buildWorkbook(plain), sheetPart),
  },
  {
    name: 'a million rows',
    code: 'too-many-rows',
    make: () => {
      const rows = Array.from(
        { length: 1_000_000 },
        (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index % 977}</v></c></row>`,
      );
      return withSheet(`<worksheet><sheetData>${rows.join('').slice(0, 45_000_000)}`);
    },
  },
  {
    name: 'a value in the last cell of the sheet',
    code: 'too-many-rows',
    make: () => withSheet(oneCell('XFD1048576')),
  },
  {
    name: 'a value far to the right',
    code: 'too-many-columns',
    make: () => withSheet(oneCell('XFD7')),
  },
  {
    name: 'a flood of merged cells',
    code: 'too-many-merges',
    make: () =>
      withSheet(
        sheetXml({
          name: 'Data',
          rows: [header],
          merges: Array.from({ length: 30_000 }, (_, index) => `A${index + 1}:B${index + 1}`),
        }),
      ),
  },
  {
    name: 'merged columns that multiply one long text',
    code: 'too-much-text',
    make: () =>
      withSheet(
        sheetXml({
          name: 'Data',
          rows: Array.from({ length: 5_000 }, (_, index) =>
            index === 0 ? ['x'.repeat(30_000), 'y'] : [null, 'y'],
          ),
          merges: ['A1:A5000'],
        }),
      ),
  },
  {
    name: 'one shared text used half a million times',
    code: 'too-much-text',
    make: () => {
      const cells = Array.from(
        { length: 15_000 },
        (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>0</v></c></row>`,
      );
      return buildWorkbook(plain, {
        parts: {
          [sheetPart]: `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`,
          'xl/sharedStrings.xml': `<sst><si><t>${'kentongan '.repeat(3_000)}</t></si></sst>`,
          'xl/_rels/workbook.xml.rels': relations([
            ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
            ['rId2', 'sharedStrings', 'sharedStrings.xml'],
          ]),
        },
      });
    },
  },
  {
    name: 'a link to another workbook',
    code: 'has-external-link',
    make: () => buildWorkbook(plain, { parts: { 'xl/externalLinks/externalLink1.xml': '<x/>' } }),
  },
  {
    name: 'a picture fetched from the web',
    code: 'has-external-link',
    make: () =>
      buildWorkbook(plain, {
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relations([
            ['rId1', 'image', 'https://tracker.example/x.png', 'External'],
          ]),
        },
      }),
  },
  {
    name: 'a data connection',
    code: 'has-external-link',
    make: () => buildWorkbook(plain, { parts: { 'xl/connections.xml': '<connections/>' } }),
  },
  {
    name: 'macros',
    code: 'has-macros',
    make: () => buildWorkbook(plain, { parts: { 'xl/vbaProject.bin': 'x' } }),
  },
  {
    name: 'an embedded object',
    code: 'has-embedded-object',
    make: () => buildWorkbook(plain, { parts: { 'xl/embeddings/oleObject1.bin': 'x' } }),
  },
  ...['[1]Sheet1!A1', "cmd|'/c calc'!A0", 'WEBSERVICE("https://evil.example")'].map((formula) => ({
    name: `the formula ${formula}`,
    code: 'has-external-formula',
    make: () => buildWorkbook([{ name: 'Data', rows: [header, [{ formula }]] }]),
  })),
  {
    name: 'a billion laughs',
    code: 'zip-suspicious',
    detail: 'document-type',
    make: () => withSheet(laughs()),
  },
  {
    name: 'a quarter of a million levels of elements',
    code: 'damaged',
    make: () => withSheet('<a>'.repeat(250_000)),
  },
  {
    name: 'one text of fifteen megabytes',
    code: 'too-much-text',
    make: () =>
      withSheet(
        `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${noise(15_000_000)}</t></is></c></row></sheetData></worksheet>`,
      ),
  },
  {
    name: 'a workbook cut off in the middle',
    code: 'damaged',
    make: () => buildWorkbook(plain).slice(0, 900),
  },
  {
    name: 'a file that only begins like a workbook',
    code: 'damaged',
    make: () => strToU8('PK\u0003\u0004 no'),
  },
  { name: 'an old .xls file', code: 'old-excel', make: () => oleFile('Workbook') },
  {
    name: 'a workbook with a password',
    code: 'password-protected',
    make: () => oleFile('EncryptedPackage'),
  },
  { name: 'a PDF', code: 'other-format', make: () => strToU8('%PDF-1.7\n') },
  {
    name: 'an HTML table that calls itself .xls',
    code: 'other-format',
    make: () => strToU8('<html><table><tr><td>NAMA KIM</td></tr></table></html>'),
  },
  { name: 'an empty file', code: 'file-empty', make: () => new Uint8Array() },
  {
    name: 'a CSV of a million rows',
    code: 'too-many-rows',
    make: () => strToU8('a,b\n'.repeat(1_000_000)),
  },
  {
    name: 'a CSV whose quote never ends',
    code: 'too-much-text',
    make: () => strToU8(`Nama KIM;Desa\n"${'x;\n'.repeat(1_000_000)}`),
  },
  {
    name: 'a file of thirty megabytes',
    code: 'file-too-large',
    make: () => new Uint8Array(30_000_000),
  },
];

describe('reading a hostile file', () => {
  let directory: TemporaryDirectory;
  before(async () => (directory = await createTemporaryDirectory()));
  after(() => directory.remove());

  for (const { name, code, detail, make } of cases) {
    it(`refuses ${name} within ${longest / 1_000} s and ${mostMegabytes} MB`, async () => {
      const path = join(directory.path, 'hostile.xlsx');
      await writeFile(path, make());

      const { refusal, milliseconds, megabytes } = await readInProcess(path, patience);

      assert.equal(refusal?.code, code);
      if (detail !== undefined) assert.equal(refusal?.detail, detail);
      assert.ok(milliseconds <= longest, `took ${milliseconds} ms`);
      assert.ok(megabytes <= mostMegabytes, `took ${megabytes} MB`);
    });
  }

  it(`reads as much as is allowed within ${mostMegabytes} MB`, async () => {
    const path = join(directory.path, 'large.xlsx');
    const cells = Array.from({ length: 30 }, (_, column) => `Kelompok ${column}`);
    const rows = Array.from({ length: 19_990 }, () => cells);
    await writeFile(path, buildWorkbook([{ name: 'Data', rows }]));

    const { refusal, megabytes } = await readInProcess(path, patience);

    assert.equal(refusal, null);
    assert.ok(megabytes <= mostMegabytes, `took ${megabytes} MB`);
  });

  it('kills a reader that takes too long', async () => {
    const path = join(directory.path, 'slow.xlsx');
    await writeFile(path, buildWorkbook(plain));

    const { refusal } = await readInProcess(path, { milliseconds: 1 });

    assert.equal(refusal?.code, 'too-heavy');
  });

  it('kills a reader that needs too much memory', async () => {
    const path = join(directory.path, 'heavy.csv');
    await writeFile(path, `${'kentongan,'.repeat(30)}\n`.repeat(19_000));

    const { refusal } = await readInProcess(path, { heapMegabytes: 16 });

    assert.equal(refusal?.code, 'too-heavy');
  });
});

interface ReadInProcess {
  readonly refusal: { readonly code: string; readonly detail?: string } | null;
  /** Of the processor, all threads together. */
  readonly milliseconds: number;
  readonly megabytes: number;
}

/** Reads a file in a process of its own, so that its memory can be told from the test's. */
async function readInProcess(path: string, limits: object = {}): Promise<ReadInProcess> {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const reader = new URL(`./read-table-file.${ending}`, import.meta.url).href;
  const limitsFile = new URL(`./table-limits.${ending}`, import.meta.url).href;
  const script = `
    import { readTableFile } from ${JSON.stringify(reader)};
    import { tableLimits } from ${JSON.stringify(limitsFile)};
    const start = process.cpuUsage();
    let refusal = null;
    try {
      await readTableFile(${JSON.stringify(path)}, { ...tableLimits, ...${JSON.stringify(limits)} });
    } catch (error) {
      if (error.name !== 'FileRefusedError') throw error;
      refusal = error.refusal;
    }
    const { user, system } = process.cpuUsage(start);
    console.log(JSON.stringify({
      refusal,
      milliseconds: (user + system) / 1_000,
      megabytes: process.resourceUsage().maxRSS / 1024,
    }));`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(stdout) as ReadInProcess;
}

function withSheet(xml: string): Uint8Array {
  return buildWorkbook(plain, { parts: { [sheetPart]: xml } });
}

function oneCell(reference: string): string {
  const row = reference.replace(/\D/g, '');
  return `<worksheet><sheetData><row r="${row}"><c r="${reference}"><v>1</v></c></row></sheetData></worksheet>`;
}

function repeatedPart(length: number): Uint8Array {
  const parts = { [sheetPart]: new Uint8Array(length).fill(0x20) };
  return buildWorkbook(plain, { parts });
}

/** Text that does not pack well, so that only its length is suspicious. */
function noise(length: number): string {
  let seed = 1;
  const block = Array.from({ length: 100_000 }, () => {
    seed = (seed * 16_807) % 2_147_483_647;
    return String.fromCharCode(97 + (seed % 26));
  }).join('');
  return block.repeat(length / block.length);
}

function laughs(): string {
  const entities = Array.from(
    { length: 10 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  );
  return `<!DOCTYPE x [<!ENTITY l0 "lol">${entities.join('')}]><worksheet>&l10;</worksheet>`;
}

/** The directory at the end of the archive repeats what stands before each part. */
function patchSizes(bytes: Uint8Array, part: string, size: number): Uint8Array {
  return patchDirectory(bytes, part, (view, place) => view.setUint32(place + 24, size, true));
}

function patchFlags(bytes: Uint8Array, part: string): Uint8Array {
  return patchDirectory(bytes, part, (view, place) => view.setUint16(place + 8, 1, true));
}

function patchDirectory(
  bytes: Uint8Array,
  part: string,
  patch: (view: DataView, place: number) => void,
): Uint8Array {
  const copy = Buffer.from(bytes);
  const name = copy.lastIndexOf(part);
  const place = copy.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]), name);
  patch(new DataView(copy.buffer, copy.byteOffset, copy.length), place);
  return copy;
}

function oleFile(stream: string): Uint8Array {
  const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([signature, Buffer.alloc(1_024), Buffer.from(stream, 'utf16le')]);
}

// The library must pack what the cases describe; a bomb that is none would prove nothing.
assert.ok(zipSync({ a: new Uint8Array(1_000_000) }).length < 10_000);
