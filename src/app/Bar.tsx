import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { LANGUAGE_CODES, LANGUAGES } from "~/domain/language";
import { languageQuery } from "~/i18n/i18n";
import { queryOf, VIEWS } from "~/url/dashboardState";
import { useAddress } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import { useWords } from "~/url/useWords";
import { CopyLink } from "~/app/CopyLink";
import { Button } from "~/ui/Button";
import { Icon, Logo } from "~/ui/Icon";
import styles from "~/app/Bar.module.css";

/** The views, as links that also open in a new tab. */
function Views({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useWords();
  const [address, update] = useAddress();
  return (
    <nav className={styles.views} aria-label={t("app.views")}>
      {VIEWS.map((view) => (
        <a
          key={view} href={queryOf({ ...address, view, figure: null }) || "?"} aria-current={view === address.view ? "page" : undefined}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onGo?.();
            update({ view, figure: null, tab: null });
          }}
        >
          {t(`view.${view}`)}
        </a>
      ))}
    </nav>
  );
}

/** Language, digits, theme and the direction of time. */
function Settings({ isInMenu = false }: { readonly isInMenu?: boolean }) {
  const { words: { t, language }, theme } = useDisplay();
  const client = useQueryClient();
  const [{ digits, time }, update] = useAddress();
  const other = LANGUAGE_CODES.find((code) => code !== language) ?? language;
  const otherTheme = theme === "dark" ? "light" : "dark";
  const digitsLabel = t(digits === "arab" ? "action.digitsLatn" : "action.digitsArab");
  const switchLanguage = async () => {
    await client.ensureQueryData(languageQuery(other));
    update({ lang: other });
  };
  const themeLabel = t(otherTheme === "dark" ? "action.toDark" : "action.toLight");
  return (
    <>
      {!isInMenu && <Button look="plain" lang={other} onClick={() => void switchLanguage()}>{LANGUAGES[other].label}</Button>}
      <Button look="icon" className={isInMenu ? "" : styles.wide ?? ""} aria-label={themeLabel} title={themeLabel} onClick={() => update({ theme: otherTheme })}><Icon name={otherTheme === "dark" ? "moon" : "sun"} /></Button>
      <Button look="plain" className={isInMenu ? "" : styles.wide ?? ""} aria-label={digitsLabel} title={digitsLabel} onClick={() => update({ digits: digits === "arab" ? "latn" : "arab" })}>{digits === "arab" ? "123" : "١٢٣"}</Button>
      {isInMenu && language === "ar" && <Button look="plain" onClick={() => update({ time: time === "ltr" ? "rtl" : "ltr" })}>{t("action.timeTurn")}</Button>}
    </>
  );
}

/** The bar over every view; on a phone the views stand in a menu and the language stays visible. */
export function Bar() {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <header className={styles.bar} data-screen>
      <div className={`wrap ${styles.inner}`}>
        <a className={styles.logo} href="?"><Logo />{t("app.name")}</a>
        <div className={styles.wideViews}><Views /></div>
        <div className={styles.tools} role="group" aria-label={t("app.settings")}>
          <Settings />
          <CopyLink />
          <Button look="icon" className={styles.narrow ?? ""} aria-label={t("action.menu")} onClick={() => dialog.current?.showModal()}><Icon name="menu" size={20} /></Button>
        </div>
      </div>
      <dialog ref={dialog} className={styles.menu} aria-label={t("action.menu")} onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}>
        <Button look="icon" aria-label={t("action.close")} onClick={() => dialog.current?.close()}><Icon name="close" /></Button>
        <Views onGo={() => dialog.current?.close()} />
        <div className={styles.settings}><Settings isInMenu /></div>
      </dialog>
    </header>
  );
}
