// Monaco with the features the desk imports, on a text, and nothing else.
import { LANGUAGE, monaco } from '../../src/renderer/editor/monaco'

const text = await (await fetch('./text')).text()
monaco.editor.create(document.getElementById('place'), { value: text, language: LANGUAGE, automaticLayout: true, minimap: { enabled: false }, wordWrap: 'on' })
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('bare:ready')))
