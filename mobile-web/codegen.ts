import type { CodegenConfig } from '@graphql-codegen/cli'

/**
 * Types of every operation under src, and the trusted documents (`sha256:<hex>` to text) by which
 * the server knows the client's operations.
 */
const config: CodegenConfig = {
    schema: '../schema/src/main/resources/graphql/*.graphqls',
    documents: ['src/**/*.graphql'],
    generates: {
        'src/gql/': {
            preset: 'client',
            config: {
                documentMode: 'string',
                enumsAsTypes: true,
                useTypeImports: true,
                defaultScalarType: 'unknown',
                scalars: {
                    ID: 'string',
                    Date: 'string',
                    DateTime: 'string',
                    Decimal: 'string',
                    NonNegativeInt: 'number',
                    PositiveInt: 'number',
                    URL: 'string',
                    UUID: 'string',
                },
            },
            presetConfig: {
                fragmentMasking: false,
                persistedDocuments: {
                    mode: 'replaceDocumentWithHash',
                    hashAlgorithm: 'sha256',
                },
            },
        },
    },
}

export default config
