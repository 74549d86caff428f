import type { MadeFile } from "~/export/figureFiles";
import type { FigureRequest } from "~/export/request";

/** One figure in one language on its way into a pack. */
export interface PackJob {
  readonly key: string;
  /** As progress and failures call it. */
  readonly name: string;
  /** @throws Error with what the reader is told where it cannot be made */
  readonly request: () => Promise<FigureRequest<unknown>>;
}

/** One that could not be made, and why. */
export interface PackFailure {
  readonly job: PackJob;
  readonly reason: string;
}

/** What is told while a pack is made. */
export interface PackProgress {
  readonly done: number;
  readonly of: number;
  /** What is being made; "" at the end, while all is put together. */
  readonly name: string;
}

interface Run<Piece> {
  readonly jobs: readonly PackJob[];
  readonly signal: AbortSignal;
  readonly onProgress: (progress: PackProgress) => void;
  /** One job's part of the whole. */
  readonly make: (request: FigureRequest<unknown>) => Promise<Piece>;
}

/** Lets the page answer and paint before work goes on. */
export const breath = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve); });

/**
 * Makes a pack's parts one after another, each in a task of its own; what fails is named, and the rest goes on.
 *
 * @throws DOMException `AbortError` when it is cancelled
 */
export async function packParts<Piece>({ jobs, signal, onProgress, make }: Run<Piece>): Promise<{ readonly made: readonly { readonly job: PackJob; readonly piece: Piece }[]; readonly failed: readonly PackFailure[] }> {
  const made: { job: PackJob; piece: Piece }[] = [];
  const failed: PackFailure[] = [];
  for (const [done, job] of jobs.entries()) {
    onProgress({ done, of: jobs.length, name: job.name });
    await breath();
    signal.throwIfAborted();
    try {
      const request = await job.request();
      await breath();
      made.push({ job, piece: await make(request) });
    } catch (error) {
      failed.push({ job, reason: error instanceof Error ? error.message : String(error) });
    }
    signal.throwIfAborted();
  }
  onProgress({ done: jobs.length, of: jobs.length, name: "" });
  await breath();
  return { made, failed };
}

/** Files under names of their own: a name that stands already gets a number. */
export function withOwnNames(files: readonly MadeFile[]): readonly MadeFile[] {
  const seen = new Map<string, number>();
  return files.map((file) => {
    const count = (seen.get(file.name) ?? 0) + 1;
    seen.set(file.name, count);
    return count === 1 ? file : { ...file, name: file.name.replace(/(\.\w+)$/, `-${count}$1`) };
  });
}
