import '@fontsource/source-sans-3/400.css'
import '@fontsource/source-sans-3/600.css'
import '@fontsource/source-serif-4/400.css'
import '@fontsource/source-serif-4/600.css'
import '@fontsource/jetbrains-mono/400.css'
import './styles/tokens.css'
import './styles/base.css'
import './ui/ui.css'
import './styles/app.css'
import './styles/contrast.css'
import { createRoot } from 'react-dom/client'
import { App } from './App'
import { begin } from './store/effects'

const place = document.getElementById('desk')
if (place) createRoot(place).render(<App />)
void begin()
