import type { FormEvent } from 'react';
import { useId, useState } from 'react';
import { today } from '#renderer/host';
import { lensesOnScreen } from '#renderer/lenses';
import { useLooks, usePlan, useView, walkStore } from '#renderer/session';
import { Button, Dialog } from '#renderer/ui';
import type { Exporter } from '#shared/exporters';
import { exporterOf, exporters } from '#shared/exporters';
import type { LensId } from '#shared/lenses';
import { lenses, PICTURE_WIDTH } from '#shared/lenses';
import styles from './ExportDialog.module.css';
import { FormatList } from './FormatList';
import { useExport } from './use-export';

/** Remembered until the app is closed: one exports the same thing again and again while a plan is being made. */
let remembered: string = exporters[0].id;

/** What one takes along: a format, and whether confidential items are in it. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const lens = useView((view) => view.lens);
  return <LensExportDialog key={lens} lens={lens} onClose={onClose} />;
}

function LensExportDialog({ lens, onClose }: { readonly lens: LensId; readonly onClose: () => void }) {
  const formId = useId();
  const [chosen, setChosen] = useState(remembered);
  const [withConfidential, setWithConfidential] = useState(false);
  const plan = usePlan((whole) => whole);
  const seen = lensesOnScreen[lens].useLens(PICTURE_WIDTH);
  const colourBy = useLooks((looks) => looks.colourBy);
  const running = useExport(onClose);
  const exporter: Exporter | undefined = exporterOf(chosen);
  const confidential = [...plan.items.values()].filter((item) => item.flags.includes('confidential')).length;
  const asksConfidential = confidential > 0 && exporter?.holdsEverything === false;

  function choose(id: string): void {
    remembered = id;
    setChosen(id);
  }

  function start(event: FormEvent): void {
    event.preventDefault();
    if (!exporter) return;
    void running.start(exporter, {
      plan,
      today: today(),
      view: { lensId: lens, lensName: lenses[lens].name, project: seen.scene, colourBy },
      theme: 'light',
      includeConfidential: asksConfidential && withConfidential,
      child: walkStore.getState(),
    });
  }

  return (
    <Dialog
      title="Export"
      lead="What would you like to take with you?"
      onClose={running.busy ? running.stop : onClose}
      foot={
        <>
          {running.slow ? <Progress fraction={running.fraction} /> : null}
          <Button onClick={running.busy ? running.stop : onClose}>{running.busy ? 'Stop' : 'Cancel'}</Button>
          <Button look="filled" type="submit" form={formId} disabled={running.busy || !exporter}>
            Choose where to save
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={start}>
        <FormatList chosen={chosen} lensName={lenses[lens].name} onChoose={choose} />
        {asksConfidential ? (
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={withConfidential}
              onChange={(event) => setWithConfidential(event.currentTarget.checked)}
            />
            <span>
              Include {confidential === 1 ? 'the 1 item' : `the ${String(confidential)} items`} marked as confidential
            </span>
          </label>
        ) : null}
      </form>
    </Dialog>
  );
}

function Progress({ fraction }: { readonly fraction: number }) {
  return (
    <output className={styles.progress}>
      <span>Making the file</span>
      {fraction > 0 ? <progress value={fraction} aria-label="Progress" /> : <progress aria-label="Progress" />}
    </output>
  );
}
