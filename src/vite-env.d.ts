/// <reference types="vite/client" />
declare module "virtual:fonts.css";
declare module "echarts-for-react/esm/core" {
  export { default } from "echarts-for-react";
}
