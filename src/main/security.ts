import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { app, protocol, session } from 'electron'
import type { Session, WebContents, WebFrameMain } from 'electron'

const scheme = 'app'
/** The only place the desk is ever loaded from. */
export const deskOrigin = `${scheme}://desk`

/**
 * What the desk may load: its own files and nothing else. Inline styles are allowed because Monaco writes its theme and its
 * measured widths into style elements and attributes; scripts never are, nor is eval.
 */
const contentSecurityPolicy = [
  "default-src 'none'", "script-src 'self'", "worker-src 'self'", "style-src 'self' 'unsafe-inline'", "font-src 'self' data:",
  "img-src 'self' data:", "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'",
].join('; ')

const mimeTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon',
  '.woff2': 'font/woff2', '.woff': 'font/woff', '.ttf': 'font/ttf', '.map': 'application/json; charset=utf-8',
}

/** Makes `app://` a secure standard scheme. Has to run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
}

/** Serves the built desk from `folder` under `app://desk/` and shuts every other door of the session. */
export function secureSession(folder: string): void {
  const { defaultSession } = session
  protocol.handle(scheme, (request) => serve(folder, request))
  denyPermissions(defaultSession)
  defaultSession.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOwnUrl(details.url) }))
  defaultSession.on('will-download', (event) => event.preventDefault())
  app.on('web-contents-created', (_event, contents) => lockContents(contents))
}

/** True for the main frame of these web contents, while it shows the desk. */
export const isDeskFrame = (frame: WebFrameMain | null, contents: WebContents): boolean =>
  frame !== null && frame === contents.mainFrame && frame.url.startsWith(`${deskOrigin}/`)

async function serve(folder: string, request: Request): Promise<Response> {
  const path = fileOf(folder, request.url)
  if (path === null) return new Response('Not here', { status: 404 })
  try {
    return new Response(new Uint8Array(await readFile(path)), { headers: headersFor(path) })
  } catch {
    return new Response('Not here', { status: 404 })
  }
}

/** The file behind a URL of ours; null for anything outside the folder. */
export function fileOf(folder: string, address: string): string | null {
  const url = new URL(address)
  if (url.protocol !== `${scheme}:` || url.host !== 'desk') return null
  try {
    const path = normalize(join(folder, decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname)))
    return path.startsWith(normalize(folder) + sep) && !path.includes('\0') ? path : null
  } catch {
    return null
  }
}

const headersFor = (path: string): Record<string, string> => ({
  'Content-Type': mimeTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
})

/** Own files, and the schemes that carry no network: the developer tools and what the page made itself. */
const isOwnUrl = (url: string): boolean =>
  [`${deskOrigin}/`, 'devtools://', 'data:', `blob:${deskOrigin}`].some((start) => url.startsWith(start))

/** Copying text is the one thing the desk asks the system for. */
function denyPermissions(target: Session): void {
  const allowed = (permission: string, url: string): boolean => permission === 'clipboard-sanitized-write' && url.startsWith(deskOrigin)
  target.setPermissionRequestHandler((contents, permission, answer) => answer(allowed(permission, contents.getURL())))
  target.setPermissionCheckHandler((_contents, permission, origin) => allowed(permission, origin))
  target.setDevicePermissionHandler(() => false)
}

function lockContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
