import { useEffect, useRef, useState } from 'react';
import type { Exporter, ExportInput } from '#shared/exporters';
import { exportTo } from './export-flow';

export type RunningExport = {
  readonly busy: boolean;
  /** It takes so long that it should be seen. */
  readonly slow: boolean;
  /** 0 to 1. */
  readonly fraction: number;
  readonly start: (exporter: Exporter, input: ExportInput) => Promise<void>;
  /** Gives up between two steps; nothing is written then. */
  readonly stop: () => void;
};

const SLOW_MS = 1_000;

/** One export at a time, with its progress; `onDone` is called once a file has been written. */
export function useExport(onDone: () => void): RunningExport {
  const [busy, setBusy] = useState(false);
  const [slow, setSlow] = useState(false);
  const [fraction, setFraction] = useState(0);
  const stopped = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  async function start(exporter: Exporter, input: ExportInput): Promise<void> {
    stopped.current = false;
    setFraction(0);
    const done = await exportTo(exporter, input, {
      began: () => {
        setBusy(true);
        timer.current = setTimeout(() => setSlow(true), SLOW_MS);
      },
      progress: setFraction,
      cancelled: () => stopped.current,
    });
    clearTimeout(timer.current);
    setBusy(false);
    setSlow(false);
    if (done) onDone();
  }

  function stop(): void {
    stopped.current = true;
  }

  return { busy, slow, fraction, start, stop };
}
