/** A number as readers type it: digits of either set, a point, a comma or «٫» before decimals, a per cent sign after it. `null`: none was typed. */
export function typedNumber(text: string): number | null {
  const western = text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "").trim()
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹".indexOf(digit) % 10))
    .replace(/[٫,]/, ".").replace(/\s*[%٪]$/, "");
  return /^(\d+\.?\d*|\.\d+)$/.test(western) ? Number(western) : null;
}
