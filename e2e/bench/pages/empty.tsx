import { createRoot } from 'react-dom/client'
import { painted } from './boot'

// The least a React page can be: what the start of the library is held against.
createRoot(document.getElementById('root')!).render(<main><button type="button">{'ready'}</button></main>)

const wait = () => (document.querySelector('main button') ? void painted() : requestAnimationFrame(wait))
requestAnimationFrame(wait)
