import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** A short list of rules that find bugs; how code looks is Prettier's business. */
export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'docs/api/**', 'packages/contract/releases/**'] },
  {
    files: ['packages/*/{src,e2e}/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/../..` },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': tseslint.plugin, lit },
    rules: {
      eqeqeq: 'error',
      'no-empty': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Export by name, so that the name is the same everywhere.',
        },
        {
          selector: 'ExportAllDeclaration',
          message: 'List exports by name, so that the public API is a decision.',
        },
        { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // `typeof import()` is how a module that is loaded later gets its type.
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: [
                'it',
                'describe',
                'test',
                'suite',
                'before',
                'after',
                'beforeEach',
                'afterEach',
              ],
            },
            // One of the plugins of chai types every `equal` as a promise, which only its own DOM comparison is.
            { from: 'package', package: 'chai', name: 'Equal' },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/attribute-value-entities': 'error',
      'lit/binding-positions': 'error',
      'lit/no-duplicate-template-bindings': 'error',
      'lit/no-invalid-html': 'error',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
    },
  },
  {
    // Configuration, entries for old versions of Node, and what is measured in pages.
    files: ['packages/**/*.{js,mjs}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: { eqeqeq: 'error', 'no-empty': 'error', 'no-unused-vars': 'error' },
  },
  {
    // Code that runs in visitors' pages: whatever it logs appears in somebody else's console.
    files: ['packages/{contract,sdk,widgets}/src/**/*.ts'],
    rules: { 'no-console': ['error', { allow: ['info', 'warn'] }] },
  },
);
