import type { EChartsOption } from "echarts";

/**
 * All that an option draws, as text: options with the same one make the same picture, although each has functions of its own.
 * A layer's function gives its marks; an axis's, the labels of its ticks.
 */
export const drawing = (option: EChartsOption): string =>
  JSON.stringify(option, function (this: { readonly customValues?: readonly number[] }, _key, value: unknown) {
    if (typeof value !== "function") return value;
    const write = value as (tick?: number) => unknown;
    return this.customValues ? this.customValues.map((tick) => write(tick)) : write();
  });
