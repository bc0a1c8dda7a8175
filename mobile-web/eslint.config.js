import js from '@eslint/js'
import graphql from '@graphql-eslint/eslint-plugin'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

export default tseslint.config(
    { ignores: ['src/gql/', 'test-results/', 'target/', 'node_modules/'] },
    {
        files: ['**/*.{ts,tsx}'],
        extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
        languageOptions: {
            parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
        },
        plugins: { 'react-hooks': hooks },
        rules: {
            'react-hooks/rules-of-hooks': 'error',
            'react-hooks/exhaustive-deps': 'error',
            '@typescript-eslint/consistent-type-imports': 'error',
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
            'max-lines': ['error', 250],
            'max-lines-per-function': ['error', { max: 60, skipComments: true }],
            eqeqeq: 'error',
            'no-console': 'error',
        },
    },
    {
        files: ['**/*.test.{ts,tsx}', 'e2e/**'],
        rules: { 'max-lines-per-function': 'off' },
    },
    {
        files: ['**/*.{js,mjs}'],
        extends: [js.configs.recommended],
        languageOptions: { globals: { console: 'readonly', process: 'readonly' } },
    },
    {
        files: ['src/**/*.graphql'],
        languageOptions: {
            parser: graphql.parser,
            parserOptions: {
                graphQLConfig: {
                    schema: '../schema/src/main/resources/graphql/*.graphqls',
                    documents: 'src/**/*.graphql',
                },
            },
        },
        plugins: { '@graphql-eslint': graphql },
        rules: {
            ...graphql.configs['flat/operations-recommended'].rules,
            '@graphql-eslint/no-deprecated': 'error',
            '@graphql-eslint/selection-set-depth': ['error', { maxDepth: 10 }],
        },
    },
)
