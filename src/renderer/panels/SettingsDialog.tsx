import { X } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { dispatch } from '../store/store'
import { Button } from '../ui/Button'
import './dialogs.css'
import './settings.css'

const SettingsView = lazy(() => import('./SettingsView'))

const close = (): void => dispatch({ type: 'settings-open', open: false })

/** The settings, over the desk. It opens, and takes the keyboard, at once; the settings themselves, with all checks, are read when first wanted. */
export function SettingsDialog() {
  return (
    <ModalOverlay className="dialog-backdrop" isOpen isDismissable onOpenChange={close}>
      <Modal className="dialog settings">
        <Dialog data-testid="settings-view">
          <header className="settings-title">
            <Heading slot="title">Settings</Heading>
            <Button kind="quiet" aria-label="Close the settings" onPress={close}><X size={15} aria-hidden /></Button>
          </header>
          <div className="settings-body" tabIndex={-1}><Suspense><SettingsView /></Suspense></div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
