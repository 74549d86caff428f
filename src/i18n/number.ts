/** A number as readers type it: digits of either set, a point, a comma or «٫» before decimals, a per cent sign after it. `null`: none was typed, or "1,000", which may mean one or a thousand. */
export function typedNumber(text: string): number | null {
  const western = text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "").trim()
    .replaceAll(/[٠-٩۰-۹]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹".indexOf(digit) % 10)).replace(/\s*[%٪]$/, "");
  if (/^[1-9]\d{0,2}(,\d{3})+$/.test(western)) return null;
  const pointed = western.replace(/[٫,]/, ".");
  return /^(\d+\.?\d*|\.\d+)$/.test(pointed) ? Number(pointed) : null;
}
