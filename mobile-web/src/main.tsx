import { render } from 'preact'
import { App } from './app/app'
import { resume } from './session/renewal'
import './ui/base.css'
import './ui/parts.css'

const root = document.getElementById('app')
if (root) {
    void resume()
    render(<App />, root)
}
