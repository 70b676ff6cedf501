import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { listFiles } from '../checks/list-files.ts';
import { repositoryRoot } from '../repository-root.ts';
import { pluginFolder } from './pack-plugin.ts';
import { parseOldPhp } from './parse-old-php.ts';

describe('the PHP of the WordPress plugin', () => {
  const files = listFiles(repositoryRoot, `${pluginFolder}/**/*.php`);

  it('is what PHP 7.4 understands', () => {
    const problems = files.flatMap((path) =>
      parseOldPhp(readFileSync(join(repositoryRoot, path), 'utf8'), path),
    );

    assert.ok(files.length > 10, `${files.length} files`);
    assert.deepEqual(problems, []);
  });

  it('answers nobody who asks for a file by its address', () => {
    const open = files.filter((path) => {
      const source = readFileSync(join(repositoryRoot, path), 'utf8');
      return !/defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/.test(source);
    });

    assert.deepEqual(open, []);
  });
});

describe('parseOldPhp', () => {
  for (const [name, source] of Object.entries({
    match: '$a = match ($b) { 1 => 2 };',
    'the nullsafe operator': '$a?->b();',
    enumerations: 'enum A { case B; }',
    'joined types': 'function a(int|string $b) {}',
    'promoted parameters': 'class A { function __construct(public int $a) {} }',
    'named arguments': 'f(a: 1);',
    readonly: 'class A { readonly int $a; }',
    'a comma after the last parameter': 'function a($b,) {}',
    'throw as an expression': '$a = $b ?? throw new E;',
    'the type mixed': 'function a(mixed $b) {}',
    'the return type static': 'class A { function a(): static {} }',
    'first-class callables': '$f = strlen(...);',
    'catch without a variable': 'try {} catch (E) {}',
    'newer functions': 'array_is_list($a);',
  })) {
    it(`refuses ${name}`, () => {
      assert.equal(parseOldPhp(`<?php ${source}`, 'a.php').length, 1);
    });
  }

  it('accepts what 7.4 has', () => {
    const source =
      '<?php $f = fn($a) => $a ?? 1; [$a, $b] = $c; class A { public ?int $a = null; } f($a, ...$b,);';

    assert.deepEqual(parseOldPhp(source, 'a.php'), []);
  });
});
