// The engine's thread starts first, and reads the text that will be shown while the window's own code, the editor above all, is read.
import './engine/first'
import './opening'

void import('./desk')
