/** Fills the screen with the page, or leaves that. @returns whether the browser lets it */
async function fillScreen(isFull = !document.fullscreenElement): Promise<boolean> {
  try {
    if (isFull) await document.documentElement.requestFullscreen({ navigationUI: "hide" });
    else if (document.fullscreenElement) await document.exitFullscreen();
    return true;
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return false; // not allowed here, or not known
    throw error;
  }
}

/** How the page fills the screen, and leaves it again. */
export const useFullScreen = () => fillScreen;
