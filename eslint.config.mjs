import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist', 'data', '.astro', '**/*.astro', '**/*.mjs'] },
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers, dates and instants are what most of our sentences print; Temporal prints ISO 8601.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: [{ from: 'lib', name: ['PlainDate', 'Instant'] }] },
      ],
      // Code points are what spreading a text is for here: scripts, folding, n-grams.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A block body only to throw away what a one-line callback returns says nothing.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Non-null assertions stand where an index was just checked; the compiler cannot see it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // What answers at once still has to be async where an interface asks for a promise.
      '@typescript-eslint/require-await': 'off',
      // Promise.withResolvers<void>() is how a callback without a value becomes a promise.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
);
