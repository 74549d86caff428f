/** The words around a picture, in one language. */
export interface Caption {
  /** The finding. */
  readonly title: string;
  /** The measure and its unit. */
  readonly subtitle: string;
  /** What somebody who does not see the picture needs to know of it. */
  readonly alt: string;
  /** The title of a picture that has left the page, where nothing around it names its subject; else `title`. */
  readonly alone?: string;
  /** A remark beside the source. */
  readonly note?: string;
}
