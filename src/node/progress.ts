/** progress: how far a long run is, on a terminal alone, with its rate and the time left. */
import type { Writable } from 'node:stream';
import { type Options, SingleBar } from 'cli-progress';
import { isTerminal } from './terminal.ts';

export interface ProgressOptions {
  readonly quiet?: boolean;
  /** Articles in all; null while that is not known. */
  readonly total: number | null;
}

export interface ProgressBar {
  /** One more article is done. */
  step(): void;
  /** Makes room for a message. */
  clear(): void;
  stop(): void;
}

const SILENT: ProgressBar = { step() {}, clear() {}, stop() {} };
const KNOWN = '{bar} {value}/{total} · {rate}/s · {eta_formatted} left';
const UNKNOWN = '{value} articles · {rate}/s';

/** Shows a bar on `stream` where that is a terminal and `quiet` is not set; else does nothing. */
export function showProgress(stream: Writable, { quiet = false, total }: ProgressOptions): ProgressBar {
  if (quiet || !isTerminal(stream)) return SILENT;
  const options: Options = {
    format: total === null ? UNKNOWN : KNOWN,
    stream: stream as NodeJS.WriteStream,
    hideCursor: true,
    clearOnComplete: true,
    barsize: 30,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    etaBuffer: 200,
  };
  const bar = new SingleBar(options);
  const begun = performance.now();
  let done = 0;
  bar.start(total ?? 0, 0, { rate: 0 });
  return {
    step() {
      done++;
      bar.update(done, { rate: Math.round((done * 1000) / Math.max(1, performance.now() - begun)) });
    },
    clear: () => void stream.write('\r\x1b[2K'),
    stop: () => bar.stop(),
  };
}
