import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** What each kind of project may import; everything not listed is refused. */
const allowed = {
  'type:contracts': [],
  'type:pure': [],
  'type:client': [],
  'type:embedded': [],
  'type:messaging': ['type:contracts'],
  'type:security': ['type:contracts'],
  'type:persistence': ['type:contracts', 'type:messaging'],
  'type:kit': ['type:contracts', 'type:messaging', 'type:persistence', 'type:security'],
  'type:service': [
    'type:contracts',
    'type:messaging',
    'type:persistence',
    'type:security',
    'type:kit',
    'type:pure',
  ],
  'type:edge': ['type:contracts', 'type:security', 'type:kit'],
  'type:composition': [
    'type:service',
    'type:edge',
    'type:kit',
    'type:persistence',
    'type:contracts',
    'type:messaging',
    'type:security',
    'type:embedded',
    'type:client',
  ],
  'type:testing': ['type:embedded'],
};

const constraint = ([sourceTag, targets], extra = []) => ({
  sourceTag,
  onlyDependOnLibsWithTags: [...targets, ...extra].length > 0 ? [...targets, ...extra] : ['type:none'],
});

const boundaries = (extra) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      enforceBuildableLibDependency: false,
      allow: [],
      depConstraints: Object.entries(allowed).map((entry) => constraint(entry, extra)),
    },
  ],
});

const specs = ['**/*.spec.ts', '**/test/**/*.ts', '**/conformance/**/*.ts'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '.nx/**', 'deploy/**', '**/*.mjs'] },
  {
    files: ['**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...boundaries([]),
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
    },
  },
  // Specs may start real servers and use test helpers.
  {
    files: specs,
    rules: {
      ...boundaries(['type:testing', 'type:embedded']),
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  // Environment variables are read in one place.
  {
    files: ['**/*.ts'],
    ignores: [
      ...specs,
      '**/environment.ts',
      '**/telemetry.ts',
      'libs/embedded/**',
      'libs/testing/**',
      'libs/client/**',
    ],
    rules: {
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Read settings through the config schema.' },
      ],
    },
  },
  // A domain folder is pure: it imports its siblings and types of the contracts, and asks nobody for the time.
  {
    files: ['services/*/src/domain/**/*.ts', 'libs/firearms/src/**/*.ts'],
    ignores: specs,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\./|\\.\\./|@tracepost/(contracts|firearms)$|luxon$)',
              message: 'domain/ is pure',
            },
            {
              regex: '(^|/)\\.\\./(app|http|messages|db|hub|pages)/',
              message: 'domain/ imports its siblings only',
            },
          ],
        },
      ],
      // What plain JavaScript gives without an import.
      'no-restricted-globals': [
        'error',
        ...['crypto', 'fetch', 'performance', 'process', 'queueMicrotask', 'setInterval', 'setTimeout'].map(
          (name) => ({ name, message: 'Time, ids and randomness are arguments; domain/ does no I/O.' }),
        ),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Time is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Time is an argument.',
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: 'Randomness is an argument.',
        },
        { selector: ':function[async=true]', message: 'domain/ has no promises.' },
      ],
    },
  },
  // kafkajs stays inside its adapter, so that the client can be changed.
  {
    files: ['**/*.ts'],
    ignores: [
      'libs/messaging/src/adapters/kafka/**',
      // The benchmarks compare the adapter with bare kafkajs.
      'tools/src/bench/raw-kafka.ts',
      'libs/embedded/**',
      'libs/testing/**',
      ...specs,
    ],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: 'kafkajs', message: 'Only the Kafka adapter knows kafkajs.' }] },
      ],
    },
  },
  {
    files: ['tools/**/*.ts', 'libs/client/src/cli/**/*.ts', 'services/standalone/src/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
