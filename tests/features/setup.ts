import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach, vi } from "vitest";

// What jsdom lacks of a browser; a chart has a width there, but no canvas, so it is the one thing mocked.
vi.mock("~/charts/Chart", () => ({ Chart: () => null }));
globalThis.ResizeObserver = class { observe() {} unobserve() {} disconnect() {} };
window.matchMedia = (media) => ({ media, matches: false, onchange: null, addEventListener() {}, removeEventListener() {}, addListener() {}, removeListener() {}, dispatchEvent: () => true });
HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) { this.open = true; };
HTMLElement.prototype.hidePopover = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

// A query by role would ask of every cell of a table whether it is hidden, which takes most of the time of a test; access.test.ts asks a browser.
configure({ defaultHidden: true });

// The address is written up to 50 ms late: what a test typed must not reach the next one's.
const ADDRESS_WRITTEN = 60; // ms

afterEach(async () => {
  cleanup();
  await new Promise((done) => setTimeout(done, ADDRESS_WRITTEN));
});
