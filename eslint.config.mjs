import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What the core may never see: it is strings and plain objects in, plain objects out. */
const IMPURE = ['vscode', 'node:*', '**/editor/**', '**/cli/**', '**/platform/**'];

/**
 * Imports point downwards and inwards only. ESLint takes the last entry that fits a file, so the inner rooms of the
 * core come after it and repeat its list.
 */
const LAYERS = [
  { room: 'src/core/**', forbidden: IMPURE, why: 'The core is pure.' },
  {
    room: 'src/core/{text,lexicon}/**',
    forbidden: [...IMPURE, '**/recognise/**', '**/claims/**', '**/exchange/**'],
    why: 'Text and lexicon know nothing of what is recognised in them.',
  },
  {
    room: 'src/core/recognise/**',
    forbidden: [...IMPURE, '**/claims/**', '**/exchange/**', '**/article'],
    why: 'Recognition knows nothing of claims.',
  },
  {
    room: 'src/editor/**',
    forbidden: ['node:*', '**/cli/**', '**/platform/**'],
    why: 'The editor layer runs in a web worker as well, and is given its platform.',
  },
  { room: 'src/cli/**', forbidden: ['vscode', '**/editor/**'], why: 'The command line runs without an editor.' },
  { room: 'src/platform/**', forbidden: ['**/editor/**', '**/cli/**'], why: 'The platform serves the shells.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'artifacts/', 'node_modules/', '.vscode-test/', '**/*.generated.js'] },
  ...tseslint.configs.recommendedTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/no-super-linear-backtracking': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      eqeqeq: 'error',
    },
  },
  ...LAYERS.map(({ room, forbidden, why }) => ({
    files: [`${room}/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ group: forbidden, message: why }] }],
    },
  })),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'console', 'process', 'document', 'window', 'setTimeout', 'fetch', 'Intl'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'The core has no clock.' },
        { object: 'Math', property: 'random', message: 'The core is given its randomness.' },
      ],
    },
  },
  {
    // Engines read every literal of a bundle at its start, and those with `\p{…}` slowly: such patterns are made when needed.
    files: ['src/core/**/*.ts'],
    rules: { 'prefer-regex-literals': 'off' },
  },
  {
    files: ['src/core/{text,lexicon,recognise}/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[regex.pattern=/\\\\[pP]\\{(?!ASCII)/]',
          message: 'Engines read such a literal slowly at the start: make it when needed (AnyScript, lazily).',
        },
      ],
    },
  },
  {
    // What ships may meet any text: a pattern that might be slow on some is not written.
    files: ['src/**/*.ts'],
    rules: {
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    },
  },
  {
    // The scripts are plain JavaScript that only Node runs.
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
  },
  {
    files: ['test/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
