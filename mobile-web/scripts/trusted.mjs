// Puts the trusted documents (hash to text) where the server reads them from its class path.
import { copyFileSync, mkdirSync } from 'node:fs'

mkdirSync('target/classes/META-INF/gongping', { recursive: true })
copyFileSync(
    'src/gql/persisted-documents.json',
    'target/classes/META-INF/gongping/trusted-documents.json',
)
