/** What is known of the copy of Masar on this device. */
export interface OfflineCopy {
  /** Everything is held: each view, language, typeface and export works without a network. */
  readonly isWhole: boolean;
  /** Brings the new version that waits, to every open tab at once; `null` while there is none. */
  readonly renew: (() => void) | null;
}

const WORKER = "./sw.js";
const reload = () => location.reload();
/** A worker of a folder above would carry the page too, and hold nothing of it. */
const isOurs = (worker: ServiceWorker | null | undefined) => worker?.scriptURL === new URL(WORKER, location.href).href;

/** The page's own code is among what is held: the first worker may come from a newer version than the page did. */
async function isOwnVersionHeld(): Promise<boolean> {
  const own = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src;
  return own !== undefined && (await caches.match(own)) !== undefined;
}

/** Calls when a worker has been installed beside an older one and waits for that to go. */
function onWaiting(registration: ServiceWorkerRegistration, call: () => void) {
  const look = () => { if (registration.waiting && registration.active) call(); };
  const follow = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", follow);
  follow();
  look();
}

/**
 * Keeps a copy of the whole of Masar on this device, and tells what becomes of it. A new version is fetched beside the
 * old one and waits; when a reader takes it in one tab, every tab reloads, so that code and data are of one version.
 *
 * @throws where the browser refuses the worker
 */
export async function keepOffline(tell: (news: Partial<OfflineCopy>) => void): Promise<void> {
  const container = navigator.serviceWorker;
  if (isOurs(container.controller)) tell({ isWhole: true });
  let isFirst = !isOurs((await container.getRegistration("./"))?.active);
  container.addEventListener("controllerchange", () => {
    if (!isFirst) return reload();
    isFirst = false;
    void isOwnVersionHeld().then((isHeld) => tell(isHeld ? { isWhole: true } : { renew: reload }));
  });
  const registration = await container.register(WORKER, { scope: "./", updateViaCache: "none" });
  onWaiting(registration, () => tell({ renew: () => registration.waiting?.postMessage({ type: "SKIP_WAITING" }) }));
}
