import { createRoot } from 'react-dom/client'

// The least a React page can be: what the start of the library is held against.
createRoot(document.getElementById('root')!).render(<main><button type="button">{'ready'}</button></main>)
