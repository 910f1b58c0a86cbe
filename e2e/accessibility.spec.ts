import { AxeBuilder } from '@axe-core/playwright'
import { governor, picture } from './biographies'
import { expect, test } from './app'
import type { Desk } from './desk'

/** Rules of WCAG 2.1 A and AA that the view breaks seriously. Monaco's insides are Monaco's; the list of commands is scrolled from its field. */
async function faults(desk: Desk): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: desk.page }).setLegacyMode().withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).exclude('.monaco-editor').exclude('.monaco-diff-editor').exclude('.palette-list').analyze()
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

for (const colours of ['light', 'dark'] as const) {
  test(`start page, findings, decision, changes, record, timeline, ${colours}`, async ({ shelf, desk }) => {
    await desk.page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    expect(await faults(desk), 'start page').toEqual([])
    await desk.open(shelf.put('torrens.txt', governor))
    await desk.reviewed()
    const card = desk.cards('offices/term-dates-conflict')
    await expect(card).toBeVisible()
    expect(await faults(desk), 'findings').toEqual([])
    await card.getByTestId('dismiss').click()
    await expect(desk.page.getByTestId('decision-form')).toBeVisible()
    expect(await faults(desk), 'decision').toEqual([])
    await desk.page.keyboard.press('Escape')
    await card.getByTestId('fix-button').first().click()
    await desk.page.getByTestId('tab-changes').click()
    await expect(desk.page.getByTestId('fact-change')).toHaveCount(1)
    expect(await faults(desk), 'changes').toEqual([])
    await desk.page.getByTestId('tab-record').click()
    await expect(desk.page.getByTestId('office-card')).toBeVisible()
    expect(await faults(desk), 'record').toEqual([])
    await desk.page.getByTestId('tab-timeline').click()
    await expect(desk.page.getByTestId('timeline-view')).toBeVisible()
    expect(await faults(desk), 'timeline').toEqual([])
  })

  test(`stack, palette, settings, notices, ${colours}`, async ({ shelf, desk }) => {
    await desk.page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
    shelf.put('people/torrens.txt', governor)
    shelf.put('people/noise.txt', picture)
    await desk.answerOpen(shelf.path('people'))
    await desk.choose('open-folder')
    await expect(desk.page.getByTestId('stack-done')).toBeVisible()
    await desk.open(shelf.path('people/noise.txt'))
    await expect(desk.notices).toHaveCount(1)
    expect(await faults(desk), 'stack and notice').toEqual([])
    await desk.choose('command-palette')
    await expect(desk.page.getByTestId('command-palette')).toBeVisible()
    expect(await faults(desk), 'palette').toEqual([])
    await desk.page.keyboard.press('Escape')
    await expect(desk.page.getByTestId('command-palette')).toHaveCount(0)
    await desk.choose('settings')
    await expect(desk.page.getByTestId('settings-view')).toBeVisible()
    expect(await faults(desk), 'settings').toEqual([])
  })
}
