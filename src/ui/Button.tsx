import type { ComponentProps } from "react";
import styles from "~/ui/Button.module.css";

interface ButtonProps extends ComponentProps<"button"> {
  /** `plain` has no border, `icon` is a square, `link` is underlined text. */
  readonly look?: "bordered" | "plain" | "icon" | "primary" | "link";
  readonly isCompact?: boolean;
}

/** A button of the house. An icon alone needs an `aria-label`. */
export function Button({ look = "bordered", isCompact = false, className = "", ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={[styles.button, styles[look], isCompact && styles.compact, className].filter(Boolean).join(" ")} />;
}
