import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Input, Label, NumberField, SearchField } from 'react-aria-components'
import { severities, type Severity } from '../../shared/checks/finding'
import type { Check } from '../../shared/checks/check'
import { registry } from '../../shared/checks/registry'
import type { FolderSettings, Settings, Theme } from '../../shared/ipc'
import { defaultConfig, type Config, type Thresholds } from '../../shared/review/config'
import { changeSettings } from '../store/effects'
import { activeDocument } from '../store/select'
import { useStore } from '../store/store'
import { Button } from '../ui/Button'
import { SeverityMark, severityNames } from '../ui/SeverityMark'

/** What the settings hold: how the desk looks, and what the review says: each check can be milder or off, the limits of doubts can be moved. */
export default function SettingsView() {
  const settings = useStore((state) => state.settings)
  const folder = useStore((state) => activeDocument(state)?.folderConfig ?? null)
  return (
    <>
      {folder && <FolderNote folder={folder} />}
      <Appearance settings={settings} />
      <Limits thresholds={settings.config.thresholds} config={settings.config} />
      <Checks config={settings.config} />
    </>
  )
}

/** What a folder says goes over what is set here. */
function FolderNote({ folder: { folder, config } }: { readonly folder: FolderSettings }) {
  const named = [...Object.keys(config.checks ?? {}), ...Object.keys(config.thresholds ?? {})]
  if (named.length === 0) return null
  return <p className="settings-note" data-testid="folder-note">The file <code>corrigenda.json</code> in “{folder}” has the last word for its texts on: {named.join(', ')}.</p>
}

const themes: readonly (readonly [Theme, string])[] = [['system', 'As the system'], ['light', 'Light'], ['dark', 'Dark']]

function Appearance({ settings }: { readonly settings: Settings }) {
  return (
    <section aria-labelledby="settings-look">
      <h3 id="settings-look">Look</h3>
      <label className="setting"><span>Colours</span>
        <select className="select" value={settings.theme} onChange={(event) => void changeSettings({ theme: event.target.value as Theme })}>{themes.map(([theme, name]) => <option key={theme} value={theme}>{name}</option>)}</select>
      </label>
      <label className="setting"><span>Wrap long lines</span><input type="checkbox" checked={settings.wordWrap} onChange={(event) => void changeSettings({ wordWrap: event.target.checked })} /></label>
      <NumberSetting label="Size of the text" about="Steps from the normal size" value={settings.textZoom} least={-6} most={20} onChange={(textZoom) => void changeSettings({ textZoom })} />
    </section>
  )
}

const limits: readonly { readonly key: keyof Thresholds; readonly label: string; readonly about: string }[] = [
  { key: 'oldestAge', label: 'Oldest age', about: 'Somebody older at death is a doubt' },
  { key: 'youngestInOffice', label: 'Youngest in office', about: 'Somebody younger at the start of an office, a reign excepted, is a doubt' },
]

function Limits({ thresholds, config }: { readonly thresholds: Thresholds; readonly config: Config }) {
  return (
    <section aria-labelledby="settings-limits">
      <h3 id="settings-limits">Limits of doubts</h3>
      {limits.map(({ key, label, about }) => (
        <NumberSetting key={key} label={label} about={about} value={thresholds[key]} least={0} most={1000} onChange={(value) => changeConfig({ ...config, thresholds: { ...thresholds, [key]: value } })} />
      ))}
    </section>
  )
}

interface NumberProps {
  readonly label: string
  readonly about: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}

function NumberSetting({ label, about, value, least, most, onChange }: NumberProps) {
  return (
    <NumberField className="setting" value={value} minValue={least} maxValue={most} step={1} onChange={(next) => { if (Number.isInteger(next)) onChange(next) }}>
      <Label>{label}<small>{about}</small></Label>
      <span className="stepper"><Button kind="quiet" slot="decrement">−</Button><Input /><Button kind="quiet" slot="increment">+</Button></span>
    </NumberField>
  )
}

const changeConfig = (config: Config): void => void changeSettings({ config: { checks: { ...config.checks }, thresholds: { ...config.thresholds } } })

/** Every check by family; one can be made milder, never graver, or switched off. */
function Checks({ config }: { readonly config: Config }) {
  const [words, setWords] = useState('')
  const families = useMemo(() => familiesOf(words), [words])
  const isChanged = Object.keys(config.checks).length > 0 || JSON.stringify(config.thresholds) !== JSON.stringify(defaultConfig.thresholds)
  return (
    <section aria-labelledby="settings-checks">
      <div className="settings-checks-head">
        <h3 id="settings-checks">Checks</h3>
        <SearchField className="search" aria-label="Find a check" value={words} onChange={setWords}><Search size={13} aria-hidden /> <Input placeholder="Find a check" /></SearchField>
        <Button isDisabled={!isChanged} onPress={() => changeConfig(defaultConfig)} data-testid="settings-defaults">As they came</Button>
      </div>
      {families.length === 0 && <p className="settings-none">No check has these words.</p>}
      {families.map(([family, checks]) => (
        <div key={family}>
          <h4>{family}</h4>
          <ul>{checks.map((check) => <CheckSetting key={check.id} check={check} config={config} />)}</ul>
        </div>
      ))}
    </section>
  )
}

function familiesOf(words: string): readonly (readonly [string, readonly Check[]])[] {
  const parts = words.trim().toLowerCase().split(/\s+/)
  const fitting = registry.filter(({ id, summary }) => parts.every((part) => `${id} ${summary}`.toLowerCase().includes(part)))
  const familyOf = ({ id }: Check): string => id.split('/')[0] ?? ''
  return [...new Set(fitting.map(familyOf))].map((family) => [family, fitting.filter((check) => familyOf(check) === family)])
}

function CheckSetting({ check, config }: { readonly check: Check; readonly config: Config }) {
  const set = config.checks[check.id]
  const value = set?.off === true ? 'off' : set?.severity ?? check.severity
  const milder = severities.slice(severities.indexOf(check.severity))
  const change = (chosen: string): void => {
    const { [check.id]: _, ...others } = config.checks
    const own = chosen === 'off' ? { off: true } : chosen === check.severity ? null : { severity: chosen as Severity }
    changeConfig({ ...config, checks: own ? { ...others, [check.id]: own } : others })
  }
  return (
    <li className={`setting check-setting ${value === 'off' ? 'is-off' : ''}`}>
      {value === 'off' ? <span className="mark-place" /> : <span className="mark-place"><SeverityMark severity={value} /></span>}
      <label htmlFor={`check-${check.id}`}>{check.summary}<small>{check.id}</small></label>
      <select id={`check-${check.id}`} className="select" value={value} onChange={(event) => change(event.target.value)} data-testid={`check-${check.id}`}>
        {milder.map((severity) => <option key={severity} value={severity}>{severityNames[severity].one}{severity === check.severity ? '' : ' (milder)'}</option>)}
        <option value="off">off</option>
      </select>
    </li>
  )
}
