/// <reference types="vite/client" />
declare module "virtual:fonts.css";
declare module "echarts-for-react/esm/core" {
  export { default } from "echarts-for-react";
}
/** The fingerprint of each data file as the site was built with it (scripts/offline.ts); `{}` where a build does not ask. */
declare const DATA_FINGERPRINTS: Readonly<Record<string, string>>;
