import type { FigureRequest } from "~/export/request";

/** A file that a figure gives besides picture and table. */
export interface FigureExtra<Answer> {
  readonly label: string;
  readonly detail: string;
  /** @returns the name of the file that was saved */
  readonly save: (request: FigureRequest<Answer>) => Promise<string>;
}
