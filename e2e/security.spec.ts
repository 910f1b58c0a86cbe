import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { governor } from './biographies'
import { expect, test } from './app'

test('the page has no Node, no Electron, and only the bridge', async ({ desk }) => {
  const reached = await desk.page.evaluate(() => {
    const all = window as unknown as Record<string, unknown>
    return { found: ['require', 'process', 'module', 'global', 'Buffer', 'electron', 'ipcRenderer', '__dirname'].filter((name) => all[name] !== undefined), bridge: typeof all['corrigenda'] }
  })
  expect(reached).toEqual({ found: [], bridge: 'object' })
  const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity }
  })
  expect(preferences).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true })
})

test('no inline script and no eval runs', async ({ desk }) => {
  const ran = await desk.page.evaluate(async () => {
    const all = window as unknown as Record<string, unknown>
    const blocked = new Promise<string>((resolve) => { document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true }) })
    const script = document.createElement('script')
    script.textContent = 'window.intruder = true'
    document.head.append(script)
    const directive = await blocked
    const evaluated = await new Promise<string>((resolve) => {
      // as a page's own code would, not as the test's: that one is exempt
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.intruder = true')
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true })
      document.body.append(image)
      image.src = 'data:image/png,none'
    })
    return { intruder: all['intruder'] ?? null, directive, evaluated }
  })
  expect(ran).toEqual({ intruder: null, directive: 'script-src-elem', evaluated: 'script-src-attr' })
})

test('no request leaves the program', async ({ desk }) => {
  let requests = 0
  const server = createServer((_request, response) => {
    requests += 1
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end('hello')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const outcome = await desk.page.evaluate(async (url) => {
    const fetched = await fetch(url).then(() => 'answered', () => 'refused')
    const image = await new Promise<string>((resolve) => {
      const element = new Image()
      element.onload = () => resolve('answered')
      element.onerror = () => resolve('refused')
      element.src = url
    })
    const socket = await new Promise<string>((resolve) => {
      try {
        const opened = new WebSocket(url.replace('http', 'ws'))
        opened.onopen = () => resolve('answered')
        opened.onerror = () => resolve('refused')
      } catch {
        resolve('refused')
      }
    })
    return { fetched, image, socket }
  }, address)
  // the session's own guard, which a page without a policy would meet
  const fromMain = await desk.app.evaluate(async ({ session }, url) => session.defaultSession.fetch(url).then(() => 'answered', () => 'refused'), address)
  server.close()
  expect({ ...outcome, fromMain, requests }).toEqual({ fetched: 'refused', image: 'refused', socket: 'refused', fromMain: 'refused', requests: 0 })
})

test('the window does not navigate, opens no other and attaches no view', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  const opened = await desk.page.evaluate(() => [window.open('app://desk/index.html'), window.open('https://example.org')].map(String))
  expect(opened).toEqual(['null', 'null'])
  await desk.page.evaluate(() => {
    const word = window as unknown as Record<string, unknown>
    word['stays'] = true
    for (const target of ['https://example.org/', 'file:///etc/passwd', 'data:text/html,hello']) {
      const link = document.createElement('a')
      link.href = target
      document.body.append(link)
      link.click()
      link.remove()
    }
    location.href = 'file:///etc/hostname'
  })
  // asked of main, since Playwright waits for the navigation that was refused
  const after = await desk.app.evaluate(async ({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    return { windows: BrowserWindow.getAllWindows().length, url: window?.webContents.getURL(), stays: await window?.webContents.executeJavaScript('window.stays') as unknown }
  })
  expect(after).toEqual({ windows: 1, url: 'app://desk/index.html', stays: true })
})

test('a page cannot name a path: main answers ids that it handed out, and nothing else', async ({ shelf, start }) => {
  const desk = await start(shelf.put('torrens.txt', governor))
  await desk.reviewed()
  const answers = await desk.page.evaluate(async () => {
    const bridge = (window as unknown as { corrigenda: { document: Record<string, (request: unknown) => Promise<{ ok: boolean; error?: { code: string } }>> } }).corrigenda.document
    const asked = async (method: string, request: unknown): Promise<string> => {
      const answer = await bridge[method]?.(request)
      return answer === undefined ? 'no such method' : answer.ok ? 'answered' : answer.error?.code ?? 'refused'
    }
    return {
      path: await asked('read', { id: '/etc/passwd' }), unknown: await asked('read', { id: 'f'.repeat(32) }), extra: await asked('close', { id: 'f'.repeat(32), path: '/etc/passwd' }),
      made: await bridge['openDropped']?.([new File(['x'], '/etc/passwd')]).then((answer) => JSON.stringify(answer)),
    }
  })
  expect(answers).toEqual({ path: 'bad-request', unknown: 'unknown-document', extra: 'bad-request', made: JSON.stringify({ ok: true, value: { documents: [], folder: null, problems: [] } }) })
})
