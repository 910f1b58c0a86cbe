import { AlertTriangle, Info, X } from 'lucide-react'
import { compareWithDisk, save, saveAs, takeDisk } from '../store/files'
import { activeDocument } from '../store/select'
import { dispatch, useStore } from '../store/store'
import { Button } from '../ui/Button'

/** Sentences for the editor, above the text: what happened, to which file, what was kept, what to do. */
export function NoticeBars() {
  const notices = useStore((state) => state.notices)
  const document = useStore(activeDocument)
  return (
    <div className="notices" aria-live="polite">
      {document?.onDisk && <DiskBar id={document.id} name={document.name} gone={document.onDisk === 'gone'} />}
      {notices.map((notice) => (
        <div key={notice.key} className={`notice ${notice.kind}`} data-testid="notice-bar" data-kind={notice.kind} role={notice.kind === 'problem' ? 'alert' : 'status'}>
          {notice.kind === 'problem' ? <AlertTriangle size={15} aria-hidden /> : <Info size={15} aria-hidden />}
          <p>{notice.message}</p>
          <Button kind="quiet" aria-label="Dismiss" onPress={() => dispatch({ type: 'dismiss-notice', key: notice.key })}><X size={14} aria-hidden /></Button>
        </div>
      ))}
    </div>
  )
}

/** What became of the file on disk behind the text, and what can be done; it stays until the editor has chosen. */
function DiskBar({ id, name, gone }: { readonly id: string; readonly name: string; readonly gone: boolean }) {
  return (
    <div className="notice problem" data-testid="disk-bar" role="alert">
      <AlertTriangle size={15} aria-hidden />
      {gone ? (
        <>
          <p>{name} is gone from the disk: moved, renamed or deleted. Your text is kept here.</p>
          <Button onPress={() => void save(id, true)}>Put it back</Button>
          <Button onPress={() => void saveAs(id)}>Save As</Button>
        </>
      ) : (
        <>
          <p>{name} was changed by another program while your text was unsaved. Both are kept, and nothing is saved, until you choose.</p>
          <Button onPress={() => void compareWithDisk(id)}>Compare</Button>
          <Button onPress={() => void save(id, true)}>Keep mine</Button>
          <Button onPress={() => void takeDisk(id)}>Take the one on disk</Button>
        </>
      )}
    </div>
  )
}
