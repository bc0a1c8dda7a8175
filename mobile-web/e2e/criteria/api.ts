/** Whoever prepares what a story begins with, by the contract instead of by hand. */
export class Api {
    private readonly url: string
    private readonly token: string

    private constructor(url: string, token: string) {
        this.url = url
        this.token = token
    }

    static async signIn(url: string, number: string, password: string): Promise<Api> {
        const asked = new Api(url, '')
        const input = { organisation: 'sample', number, password }
        const { session } = await asked.command<{ session: { accessToken: string } }>(
            'signIn',
            'SignInInput',
            'session { accessToken }',
            input,
        )
        return new Api(url, session.accessToken)
    }

    /** What a command answers; it must not refuse. */
    async command<T>(name: string, type: string, fields: string, input: object): Promise<T> {
        const query = `mutation Do($input: ${type}!) { ${name}(input: $input) { ${fields} refusals { code message path } } }`
        const answer = await fetch(`${this.url}/graphql`, {
            method: 'POST',
            headers: {
                'Content-Type': 'application/json',
                ...(this.token && { Authorization: `Bearer ${this.token}` }),
            },
            body: JSON.stringify({ query, variables: { input } }),
        })
        const { data, errors } = (await answer.json()) as {
            data?: Record<string, T & { refusals: unknown[] }>
            errors?: unknown
        }
        const done = data?.[name]
        if (!done || done.refusals.length > 0)
            throw new Error(`${name}: ${JSON.stringify(errors ?? done)}`)
        return done
    }
}
