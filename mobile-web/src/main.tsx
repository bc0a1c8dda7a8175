import { render } from 'preact'
import './main.css'

function App() {
    return (
        <main>
            <h1>公评</h1>
        </main>
    )
}

const root = document.getElementById('app')
if (root) {
    render(<App />, root)
}
