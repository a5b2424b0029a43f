// @ts-check
// Types answer "does it fit"; these rules answer "may this room know that one". The import arrows are those of
// ARCHITECTURE.md: frontend, server and extensions → phrases → shopify → domain → nothing.
import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const pure = {
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        { regex: '^[^.]', message: 'web/domain, web/contract and web/messages import nothing but their own files.' },
      ],
    },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'No clock in here: the caller hands the instant in.' },
    { object: 'Math', property: 'random', message: 'No chance in here: the caller hands the value in.' },
  ],
  'no-restricted-syntax': [
    'error',
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'No clock in here.' },
    { selector: "CallExpression[callee.name='Date']", message: 'No clock in here.' },
  ],
};

export default tseslint.config(
  { ignores: ['**/dist/**', 'node_modules/**', '.data/**', 'web/server/store/generated/**', '**/*.d.ts'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // Each job adds its member in its own file.
      '@typescript-eslint/no-empty-object-type': ['error', { allowWithName: '^JobPayloads$' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      '@typescript-eslint/require-await': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // A cell, a name or a header of somebody else's must not hold up every other request: no expression takes more than linear time.
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  { files: ['web/domain/**/*.ts', 'web/contract/**/*.ts', 'web/messages/**/*.ts'], rules: pure },
  {
    files: ['web/shopify/**/*.ts'],
    rules: {
      ...pure,
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|#domain$)', message: 'web/shopify knows only #domain.' }] },
      ],
    },
  },
  {
    files: ['web/phrases/**/*.ts'],
    rules: {
      ...pure,
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.|#(?:domain|shopify|messages)(?:/|$))',
              message: 'web/phrases knows only #domain, #shopify and #messages.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['web/frontend/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '(^|/)server(/|$)', message: 'No one imports the server.' }] },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'test/**/*.tsx', 'web/cli/**/*.ts', '**/*.mjs', '**/*.js'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.jsx'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      ...tseslint.configs.disableTypeChecked.languageOptions,
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        document: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    // Scripts of the stand-in's own pages: they run in a browser as they are, and belong to no tsconfig.
    files: ['test/stand-in/*/assets/*.js'],
    languageOptions: {
      parserOptions: { projectService: false },
      globals: Object.fromEntries(
        [
          'history',
          'location',
          'sessionStorage',
          'customElements',
          'addEventListener',
          'confirm',
          'open',
          'CSS',
          'CustomEvent',
          'DOMParser',
          'Element',
          'Event',
          'EventSource',
          'HTMLElement',
          'HTMLFormElement',
          'MutationObserver',
          'Request',
          'URLSearchParams',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
