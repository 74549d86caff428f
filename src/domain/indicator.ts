import type { LocalizedText } from "~/domain/language";

/** The indices of the Survey, all 0–1, higher is better. */
export const INDICATORS = ["egdi", "osi", "tii", "hci", "epi"] as const;
export type Indicator = (typeof INDICATORS)[number];

/** The three whose weighted mean is EGDI, in the order in which the UN names them. */
export const SUB_INDICES = ["osi", "tii", "hci"] as const;
export type SubIndex = (typeof SUB_INDICES)[number];

/** The UN's four groups by EGDI, best first. */
export const EGDI_GROUPS = ["very-high", "high", "middle", "low"] as const;
export type EgdiGroup = (typeof EGDI_GROUPS)[number];
/** The least EGDI of each group, 0–1; a group ends where the next higher one begins. */
export const EGDI_GROUP_FLOORS: Readonly<Record<EgdiGroup, number>> = { "very-high": 0.75, high: 0.5, middle: 0.25, low: 0 };

/** What is drawn or listed of an indicator: its rank (1 is best) or its value (1 is best possible). */
export const MEASURES = ["rank", "value"] as const;
export type Measure = (typeof MEASURES)[number];

/** The indices other than EGDI, in the order of a profile; EPI stands apart. */
export const PROFILE_INDICATORS = [...SUB_INDICES, "epi"] as const;

/** Whether a value lies above 0–1, as two do in the source; it is kept, and marked with a dagger. */
export const isAboveScale = (value: number | null): value is number => value !== null && value > 1;

interface IndicatorInfo {
  readonly acronym: string;
  readonly name: LocalizedText;
  /** As a label beside a mark. */
  readonly short: LocalizedText;
  /** What it measures, for the glossary. */
  readonly meaning: LocalizedText;
}

/** Names and meanings of the indices. Source: UN DESA, E-Government Survey 2024, technical appendix. */
export const INDICATOR_INFO: Readonly<Record<Indicator, IndicatorInfo>> = {
  egdi: {
    acronym: "EGDI",
    name: { en: "E-Government Development Index", ar: "مؤشر تطور الحكومة الإلكترونية" },
    short: { en: "EGDI", ar: "المؤشر العام" },
    meaning: {
      en: "The weighted mean of three sub-indices: online services, telecommunication infrastructure and human capital. It ranks countries against one another; it is no absolute measure.",
      ar: "متوسط مرجّح لثلاثة مؤشرات فرعية: الخدمات الإلكترونية والبنية التحتية للاتصالات ورأس المال البشري. وهو يرتّب الدول قياساً بعضها إلى بعض، وليس مقياساً مطلقاً.",
    },
  },
  osi: {
    acronym: "OSI",
    name: { en: "Online Service Index", ar: "مؤشر الخدمات الإلكترونية" },
    short: { en: "Online services", ar: "الخدمات الإلكترونية" },
    meaning: {
      en: "What the national portal and the sites of ministries offer, by an expert questionnaire. Up to 2008 it was called the Web Measure Index; since 2022 it is built from five parts.",
      ar: "ما تتيحه البوابة الوطنية ومواقع الوزارات وفق استبيان للخبراء. سُمّي مؤشر قياس الويب حتى 2008، ويُبنى منذ 2022 من خمسة محاور.",
    },
  },
  tii: {
    acronym: "TII",
    name: { en: "Telecommunication Infrastructure Index", ar: "مؤشر البنية التحتية للاتصالات" },
    short: { en: "Telecom infrastructure", ar: "البنية التحتية للاتصالات" },
    meaning: {
      en: "Internet users, mobile subscriptions and broadband per 100 inhabitants, from ITU figures; its parts have changed over the editions.",
      ar: "مستخدمو الإنترنت واشتراكات الهاتف المحمول والنطاق العريض لكل 100 نسمة، من بيانات الاتحاد الدولي للاتصالات، وقد تغيّرت عناصره بين النسخ.",
    },
  },
  hci: {
    acronym: "HCI",
    name: { en: "Human Capital Index", ar: "مؤشر رأس المال البشري" },
    short: { en: "Human capital", ar: "رأس المال البشري" },
    meaning: {
      en: "Adult literacy, enrolment, and years of schooling expected and completed, from UNESCO and UNDP figures; e-government literacy was added in 2024.",
      ar: "إلمام البالغين بالقراءة والكتابة، والالتحاق بالتعليم، وسنوات الدراسة المتوقعة والفعلية، من بيانات اليونسكو وبرنامج الأمم المتحدة الإنمائي، وأضيف إليه الإلمام بالحكومة الإلكترونية في 2024.",
    },
  },
  epi: {
    acronym: "EPI",
    name: { en: "E-Participation Index", ar: "مؤشر المشاركة الإلكترونية" },
    short: { en: "E-participation", ar: "المشاركة الإلكترونية" },
    meaning: {
      en: "How far governments share information, consult and decide with people online. A supplementary index, not part of EGDI; since 2022 e-participation is also one of the parts of OSI.",
      ar: "مدى إتاحة الحكومات للمعلومات واستشارة الناس وإشراكهم في القرار عبر الإنترنت. مؤشر تكميلي خارج المؤشر العام، غير أن المشاركة الإلكترونية صارت منذ 2022 أحد محاور مؤشر الخدمات.",
    },
  },
};
