import type { ReactNode } from "react";
import styles from "~/ui/Notice.module.css";

interface NoticeProps {
  readonly tone?: "quiet" | "warning" | "error";
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A sentence about the page itself: what was passed over, what failed and what still works. */
export function Notice({ tone = "quiet", title, children, actions }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={tone === "error" ? "alert" : "status"}>
      <div>{title && <p className={styles.title}>{title}</p>}{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
