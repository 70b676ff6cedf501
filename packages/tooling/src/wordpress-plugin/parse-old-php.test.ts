import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import { listFiles } from '../checks/list-files.ts';
import { repositoryRoot } from '../repository-root.ts';
import { pluginFolder } from './pack-plugin.ts';
import { functionsIn, parseOldPhp } from './parse-old-php.ts';

// Whoever adds a name looks up since when there is such a function, and whether it is still there.
// In PHP since before 7.4, neither removed nor deprecated up to 8.3; `mb_substr` comes from WordPress without mbstring.
const phpFunctions = `
  array_keys array_unshift defined dirname function_exists html_entity_decode implode
  in_array is_array is_int is_scalar is_string json_decode ltrim mb_substr preg_match
  preg_replace printf rtrim sprintf str_replace strpos strtolower substr trim`
  .trim()
  .split(/\s+/);

// In WordPress since before 5.9; the newest are `get_block_wrapper_attributes` (5.6) and a folder for `register_block_type` (5.8).
const wordpressFunctions = `
  __ add_action add_filter add_options_page add_settings_error add_settings_field
  add_settings_section add_shortcode admin_url current_user_can delete_blog_option
  delete_option determine_locale do_settings_sections esc_attr esc_html esc_html__ esc_url
  get_admin_page_title get_block_wrapper_attributes get_option get_sites home_url is_admin
  is_feed is_multisite is_ssl is_wp_error load_plugin_textdomain plugin_basename
  plugin_dir_path plugins_url register_block_type register_setting sanitize_text_field
  settings_fields submit_button wp_add_inline_script wp_add_privacy_policy_content
  wp_enqueue_script wp_enqueue_style wp_json_encode wp_nonce_url wp_oembed_add_provider
  wp_parse_url wp_register_script wp_register_style wp_remote_retrieve_body
  wp_remote_retrieve_response_code wp_safe_remote_get wp_set_script_translations
  wp_unslash wp_verify_nonce`
  .trim()
  .split(/\s+/);

describe('the PHP of the WordPress plugin', () => {
  const files = listFiles(repositoryRoot, `${pluginFolder}/**/*.php`);

  it('is what PHP 7.4 understands', () => {
    const problems = files.flatMap((path) =>
      parseOldPhp(readFileSync(join(repositoryRoot, path), 'utf8'), path),
    );

    assert.ok(files.length > 10, `${files.length} files`);
    assert.deepEqual(problems, []);
  });

  it('calls only functions that were looked up: PHP 7.4 to 8.3 and WordPress 5.9 have them', () => {
    const found = files.map((path) =>
      functionsIn(readFileSync(join(repositoryRoot, path), 'utf8')),
    );
    const own = new Set(found.flatMap(({ declared }) => declared));
    const called = [...new Set(found.flatMap((file) => file.called))].filter(
      (name) => !own.has(name),
    );

    assert.deepEqual(called.sort(), [...phpFunctions, ...wordpressFunctions].sort());
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
