const PATHS = {
  export: "M8 10V2M5 5l3-3 3 3M2.5 10v3.5h11V10",
  table: "M1.5 3h13v10h-13zM1.5 6.5h13M6 6.5V13",
  chart: "M2 13.5h12M2.5 10 6 6.5l3 2 4.5-6",
  moon: "M13.5 9.5A6 6 0 1 1 6.5 2.5a5 5 0 0 0 7 7z",
  sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1",
  up: "M4 10l4-4 4 4",
  down: "M4 6l4 4 4-4",
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  close: "m3.5 3.5 9 9M12.5 3.5l-9 9",
  link: "M6.5 9.5 9.5 6.5M7 4.5 8.6 2.9a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.6 1.6a3.2 3.2 0 0 1-4.5-4.5L4.5 7",
  copy: "M5.5 5.5h8v8h-8zM3 10.5H2.5v-8h8V3",
  pack: "M2.5 5.5h11v8h-11zM4 5.5v-3h8v3M6.5 9h3",
  check: "m3 8.5 3.5 3.5L13 4.5",
  plus: "M8 3v10M3 8h10",
  out: "M6 3H3v10h10v-3M9 2.5h4.5V7M13.5 2.5 7.5 8.5",
  play: "M4.5 2.5v11l8-5.5z",
  pause: "M5 2.5v11M11 2.5v11",
  present: "M2 3h12v8H2zM8 11v3M5.5 14h5",
  grid: "M2.5 2.5h4.5v4.5H2.5zM9 2.5h4.5v4.5H9zM2.5 9h4.5v4.5H2.5zM9 9h4.5v4.5H9z",
  notes: "M3 2.5h10v11H3zM5.5 6h5M5.5 8.5h5M5.5 11h3",
  pointer: "M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM8 1v2.5M8 12.5V15M1 8h2.5M12.5 8H15",
  full: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  keys: "M1.5 4h13v8h-13zM4 7h.01M6.7 7h.01M9.4 7h.01M12 7h.01M5 9.6h6",
  next: "M6 3.5 10.5 8 6 12.5",
  previous: "M10 3.5 5.5 8 10 12.5",
  offline: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM4 12l8-8",
} as const;

type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  readonly size?: number;
  /** Points along the line of reading and turns with it. */
  readonly isDirectional?: boolean;
}

/** A line drawing of 16 × 16; decoration beside a name, never a name itself. */
export function Icon({ name, size = 16, isDirectional = false }: IconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" data-directional={isDirectional || undefined}>
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark: a path that climbs, its last point in cobalt. */
export function Logo({ size = 28 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <path d="M3 23 L10 17 L16 20 L25 5" fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinejoin="round" strokeLinecap="round" />
      <circle cx="25" cy="5" r="3.2" fill="var(--c-bhr)" />
    </svg>
  );
}
