import type { Text } from "../text";

/** The areas of the library, in the order in which they are shown. */
export const areas = {
  socialAssistance: { sv: "Ekonomiskt bistånd", en: "Social assistance" },
  fosterCare: { sv: "Familjehem", en: "Foster care" },
  institutions: { sv: "HVB och SiS", en: "Residential and secure care" },
  substanceAbuse: { sv: "Missbruk och beroende", en: "Substance abuse" },
  psychiatry: { sv: "Psykiatri", en: "Psychiatry" },
  school: { sv: "Förskola och skola", en: "Preschool and school" },
  work: { sv: "Arbete och försörjning", en: "Work and income" },
  investigations: { sv: "Utredningar och öppna insatser", en: "Investigations and open care" },
  housing: { sv: "Hemlöshet och boende", en: "Homelessness and housing" },
  youthOffending: { sv: "Unga och brott", en: "Young people and crime" },
  parenting: { sv: "Föräldrastöd", en: "Parenting support" },
} as const satisfies Readonly<Record<string, Text>>;

export type Area = keyof typeof areas;
