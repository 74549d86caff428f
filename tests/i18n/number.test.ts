import { expect, it } from "vitest";
import { typedNumber } from "~/i18n/number";

it.each([["0.6", 0.6], ["0,6", 0.6], ["٠٫٦", 0.6], ["۰٫۶", 0.6], [" .85 ", 0.85], ["33 %", 33], ["⁦33.3%⁩", 33.3], ["٣٣٪", 33], ["30", 30]])("reads %s as a number", (text, number) => expect(typedNumber(text)).toBe(number));
it.each(["", "abc", "-1", "1.2.3", "1e3", "0.6x", "%"])("finds no number in “%s”", (text) => expect(typedNumber(text)).toBeNull());
