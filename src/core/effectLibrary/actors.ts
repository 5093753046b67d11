/** The actors of the library, by their names in the tables. The committees are the commonest names; change them to your own. */
export const actors = {
  socialCommittee: "Socialnämnden",
  educationCommittee: "Utbildningsnämnden",
  executiveBoard: "Kommunstyrelsen",
  region: "Region",
  insurance: "Försäkringskassan",
  employmentService: "Arbetsförmedlingen",
  justice: "Rättsväsendet",
  state: "Staten i övrigt",
  individual: "Individ/hushåll",
  firms: "Företag",
} as const;
