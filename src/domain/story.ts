/** How a slide comes: whole, or step by step: one edition, or one country, more with each. */
export const REVEALS = ["all", "editions", "countries"] as const;
export type Reveal = (typeof REVEALS)[number];

/** A saved view in a story. Its figures are read again whenever it is shown. */
export interface Slide {
  /** The query string of a full link: view, country, editions, figure, language. */
  readonly address: string;
  /** Its author's own title, in the language of the address; empty for the computed one. */
  readonly title: string;
  /** What the presenter wants to say; empty for what the figure says by itself. */
  readonly note: string;
  readonly reveal: Reveal;
}

/** An ordered list of saved views. */
export interface Story {
  readonly title: string;
  readonly slides: readonly Slide[];
}

/** A story kept on this device. */
export interface KeptStory extends Story {
  /** Stands behind `local-` in the address. */
  readonly id: string;
  /** When it was last changed, as ISO 8601 in UTC. */
  readonly saved: string;
}

/** A story holds at most so many slides, a title and a note at most so many characters. */
export const STORY_LIMITS = { slides: 60, title: 200, note: 4000, address: 2000 } as const;
