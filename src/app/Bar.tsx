import { useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { pageQuery } from "~/app/pageQuery";
import { LANGUAGE_CODES, LANGUAGES } from "~/domain/language";
import { loadFonts } from "~/i18n/fonts";
import { languageQuery } from "~/i18n/i18n";
import { queryOf, VIEWS, type View } from "~/url/dashboardState";
import { StateLink } from "~/url/StateLink";
import { useAddress, type Changes } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import { useWords } from "~/url/useWords";
import { PackOpener } from "~/app/PackOpener";
import { CopyLink } from "~/app/CopyLink";
import { PresentMenu } from "~/app/PresentMenu";
import { Button } from "~/ui/Button";
import { Icon, Logo } from "~/ui/Icon";
import { Said, useSaid } from "~/ui/Said";
import styles from "~/app/Bar.module.css";

/** The views; the one before stays until the next has come. */
function Views({ onGo }: { readonly onGo?: () => void }) {
  const { t } = useWords();
  const client = useQueryClient();
  const [address, update] = useAddress();
  const wanted = useRef<View>(null);
  const isChanging = address.stories?.includes("~") === true; // a slide: the story waits for it
  const go = async (view: View, changes: Changes) => {
    onGo?.();
    wanted.current = view;
    await client.prefetchQuery(pageQuery(client, view)); // what fails here is shown in the page's place
    if (wanted.current === view) update(changes);
  };
  return (
    <nav className={styles.views} aria-label={t("app.views")}>
      {VIEWS.map((view) => (
        <StateLink key={view} address={address} changes={{ view, figure: null, tab: null, edition: null, from: null, to: null, rest: null, marks: null, osi: null, tii: null, hci: null, weights: null, goal: null, report: null, ...(isChanging ? {} : { stories: null }) }} update={(changes) => void go(view, changes)} aria-current={view === address.view && (address.stories === null || isChanging) ? "page" : undefined}>{t(`view.${view}`)}</StateLink>
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
  const otherDigits = digits === "arab" ? "latn" : "arab";
  const [said, say] = useSaid((reason) => t("error.unexpected", { reason }));
  const switchLanguage = async () => {
    await client.ensureQueryData(languageQuery(other));
    update({ lang: other });
    return "";
  };
  const switchDigits = async () => {
    await loadFonts(otherDigits);
    update({ digits: otherDigits });
  };
  const themeLabel = t(otherTheme === "dark" ? "action.toDark" : "action.toLight");
  return (
    <>
      {!isInMenu && <Said said={said}><Button look="plain" lang={other} onClick={() => void say(switchLanguage)}>{LANGUAGES[other].label}</Button></Said>}
      <Button look="icon" className={isInMenu ? "" : styles.wide ?? ""} aria-label={themeLabel} title={themeLabel} onClick={() => update({ theme: otherTheme })}><Icon name={otherTheme === "dark" ? "moon" : "sun"} /></Button>
      <Button look="plain" className={isInMenu ? "" : styles.wide ?? ""} aria-label={digitsLabel} title={digitsLabel} onClick={() => void switchDigits()}>{digits === "arab" ? "123" : "١٢٣"}</Button>
      {isInMenu && language === "ar" && <Button look="plain" onClick={() => update({ time: time === "ltr" ? "rtl" : "ltr" })}>{t("action.timeTurn")}</Button>}
    </>
  );
}

/** The bar over every view; on a phone the views stand in a menu and the language stays visible. */
export function Bar() {
  const { t } = useWords();
  const [{ lang, theme, digits, time }] = useAddress();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <header className={styles.bar} data-screen>
      <div className={`wrap ${styles.inner}`}>
        <a className={styles.logo} href={queryOf({ lang, theme, digits, time }) || "?"}><Logo />{t("app.name")}</a>
        <div className={styles.wideViews}><Views /></div>
        <div className={styles.tools} role="group" aria-label={t("app.settings")}>
          <Settings />
          <PackOpener />
          <span className={styles.roomy}><CopyLink /></span>
          <PresentMenu />
          <Button look="icon" className={styles.narrow ?? ""} aria-label={t("action.menu")} onClick={() => dialog.current?.showModal()}><Icon name="menu" size={20} /></Button>
        </div>
      </div>
      <dialog ref={dialog} className={styles.menu} aria-label={t("action.menu")} onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}>
        <Button look="icon" aria-label={t("action.close")} onClick={() => dialog.current?.close()}><Icon name="close" /></Button>
        <Views onGo={() => dialog.current?.close()} />
        <div className={styles.settings}><Settings isInMenu /><span className={styles.tight}><CopyLink /></span></div>
      </dialog>
    </header>
  );
}
