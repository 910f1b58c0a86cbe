import { FileText, FolderOpen } from 'lucide-react'
import { runCommand } from '../store/effects'
import { openRecent, openSample } from '../store/files'
import { useStore } from '../store/store'
import { Button } from '../ui/Button'
import { SeverityMark } from '../ui/SeverityMark'
import './start-page.css'

/** The first thing one sees: what this is for, and a biography to try it on with one click. */
export function StartPage() {
  const info = useStore((state) => state.info)
  return (
    <main className="start-page" data-testid="start-page">
      <div className="start-inner">
        <header className="start-head">
          <h1>Corrigenda</h1>
          <p>Open a biography. Whatever in it contradicts something else is shown, both places side by side. You choose which is right.</p>
        </header>
        <div className="start-actions">
          <Button kind="primary" onPress={() => runCommand('open')}><FileText size={15} aria-hidden /> Open a file</Button>
          <Button onPress={() => runCommand('open-folder')}><FolderOpen size={15} aria-hidden /> Open a folder</Button>
          <span className="start-hint">or drop files on this window</span>
        </div>
        <div className="start-columns">
          {info && info.recent.length > 0 && (
            <section aria-labelledby="recent-title">
              <h2 id="recent-title">Recent</h2>
              <ul>{info.recent.slice(0, 8).map((recent) => <li key={recent.id}><Item title={recent.name} about={recent.folder} onPress={() => void openRecent(recent.id)} testId="recent-button" /></li>)}</ul>
            </section>
          )}
          <section aria-labelledby="samples-title">
            <h2 id="samples-title">Samples <small>invented people, with slips planted in them</small></h2>
            <ul>{(info?.samples ?? []).map((sample) => <li key={sample.id}><Item title={sample.title} about={sample.about} onPress={() => void openSample(sample.id)} testId="sample-button" /></li>)}</ul>
          </section>
          <section aria-labelledby="legend-title" className="legend">
            <h2 id="legend-title">What you will see</h2>
            <dl>
              <dt><SeverityMark severity="contradiction" /> Contradiction</dt><dd>Two statements cannot both be true.</dd>
              <dt><SeverityMark severity="doubt" /> Doubt</dt><dd>Implausible, or perhaps a clash.</dd>
              <dt><SeverityMark severity="gap" /> Gap</dt><dd>The record says it and the prose does not, or the other way round.</dd>
              <dt><SeverityMark severity="style" /> Style</dt><dd>Form only.</dd>
            </dl>
          </section>
        </div>
      </div>
    </main>
  )
}

function Item({ title, about, onPress, testId }: { readonly title: string; readonly about: string; readonly onPress: () => void; readonly testId: string }) {
  return <Button kind="quiet" className="start-item" onPress={onPress} data-testid={testId}><span><b>{title}</b><small>{about}</small></span></Button>
}
