// The engine's thread starts first: it gets ready while the window's own code, the editor above all, is read.
import './engine/first'

void import('./desk')
