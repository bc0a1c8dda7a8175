import graphql from '@graphql-eslint/eslint-plugin'

/** The manners of the contract; run from the repository's root, see the script lint:schema. */
export default [
    {
        files: ['**/*.graphqls'],
        languageOptions: {
            parser: graphql.parser,
            parserOptions: {
                graphQLConfig: { schema: 'schema/src/main/resources/graphql/*.graphqls' },
            },
        },
        plugins: { '@graphql-eslint': graphql },
        rules: {
            ...graphql.configs['flat/schema-recommended'].rules,
            '@graphql-eslint/require-description': [
                'error',
                {
                    types: true,
                    DirectiveDefinition: true,
                    EnumValueDefinition: true,
                    FieldDefinition: true,
                    InputValueDefinition: true,
                    rootField: true,
                },
            ],
            '@graphql-eslint/naming-convention': [
                'error',
                {
                    types: 'PascalCase',
                    FieldDefinition: 'camelCase',
                    InputValueDefinition: 'camelCase',
                    Argument: 'camelCase',
                    DirectiveDefinition: 'camelCase',
                    EnumValueDefinition: 'UPPER_CASE',
                },
            ],
            '@graphql-eslint/require-deprecation-reason': 'error',
            '@graphql-eslint/strict-id-in-types': 'off',
        },
    },
]
