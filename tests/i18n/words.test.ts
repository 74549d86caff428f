import { describe, expect, it } from "vitest";
import { wordsOf } from "../fixtures/words";

const [arab, latn, english] = [wordsOf("ar", "arab"), wordsOf("ar"), wordsOf("en", "arab")];
const inArab = (ar: string) => arab.of({ ar, en: "" });

describe("a text of the files", () => {
  it("takes the digits of the reader, as the figures beside it do", () => {
    expect(inArab("البحرين في المركز 26 عالمياً في 2014.")).toBe("البحرين في المركز ٢٦ عالمياً في ٢٠١٤.");
    expect(english.of({ ar: "", en: "40 states in 2016" })).toBe("٤٠ states in ٢٠١٦");
    expect([0, 1, 2, 3, 11, 100].map((number) => inArab(`العدد ${number}`))).toEqual(["العدد ٠", "العدد ١", "العدد ٢", "العدد ٣", "العدد ١١", "العدد ١٠٠"]);
  });
  it("takes their decimal and grouping marks too", () => expect(inArab("0.74، و1,000")).toBe("٠٫٧٤، و١٬٠٠٠"));
  it("keeps digits within Latin words", () => expect(inArab("مجموعة G20 وISO-27001")).toBe("مجموعة G20 وISO-27001"));
  it("stays as written for a reader of Western digits", () => expect(latn.of({ ar: "المركز 26", en: "" })).toBe("المركز 26"));
});
