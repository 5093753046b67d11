/** A printed source of the examples. */
export interface Source {
  readonly title: string;
  /** Null where the source is undated. */
  readonly year: number | null;
  /** Null where only the printed figures are known, by docs/method.md section 8. */
  readonly url: string | null;
}

/** Sources that are reference values have those values' ids; the others begin with "print.". */
export const sources = {
  "print.exclusion.skovde": {
    title: "Högskolan i Skövde: Prislappen för socialt utanförskap",
    year: 2013,
    url: "https://his.se/Nyheter-och-kalender/Nyhetslista/Alla-nyheter/Prislappen-for-socialt-utanforskap/",
  },
  "print.exclusion.varmdo": {
    title: "Mitt i Värmdö: Dyrt när invånare hamnar utanför",
    year: null,
    url: "https://mitti.se/nyheter/dyrt-nar-invanare-hamnar-utanfor/?omrade=varmdo",
  },
  "print.exclusion.age": {
    title: "Vi kan mitt Sverige: Fakta om utanförskap",
    year: null,
    url: "http://vikanmittsverige.se/fakta-om-utanforskap/",
  },
  "print.exclusion.method": {
    title: "Utanförskapets pris, Eskilstuna och Flen (docs/method.md avsnitt 8)",
    year: 2013,
    url: null,
  },
  "print.coolkids.national": {
    title: "Socialstyrelsen (Danmark): Økonomisk analyse af Cool Kids",
    year: 2019,
    url: "https://www.social.dk/tvaergaaende/soem/erfaringsdatabase/oekonomisk-analyse-af-cool-kids",
  },
  "print.coolkids.cost": {
    title: "Socialstyrelsen (Danmark): Omkostningsvurdering af Cool Kids/Chilled gruppeforløb",
    year: 2018,
    url: "https://www.sbst.dk/udgivelser/2018/omkostningsvurdering-af-cool-kidschilled-gruppeforloeb",
  },
  "disc.asek.2018": {
    title:
      "Asplund (2018, rev. 2019) Discounting transport infrastructure investments, CTS WP 2018:23",
    year: 2018,
    url: "https://swopec.hhs.se/ctswps/abs/ctswps2018_023.htm",
  },
  "kpi.2020": {
    title: "SCB: Konsumentprisindex (1980=100), fastställda tal",
    year: 2020,
    url: "https://www.scb.se/hitta-statistik/statistik-efter-amne/priser-och-konsumtion/konsumentprisindex/konsumentprisindex-kpi/pong/tabell-och-diagram/konsumentprisindex-kpi/kpi-faststallda-tal-1980100/?menu=open",
  },
  "kpi.2022": {
    title: "SCB: Konsumentprisindex (1980=100), fastställda tal",
    year: 2022,
    url: "https://www.scb.se/hitta-statistik/statistik-efter-amne/priser-och-konsumtion/konsumentprisindex/konsumentprisindex-kpi/pong/tabell-och-diagram/konsumentprisindex-kpi/kpi-faststallda-tal-1980100/?menu=open",
  },
  "eb.hushall.2020": {
    title: "Regionfakta (källa Socialstyrelsen)",
    year: 2020,
    url: "https://www.regionfakta.com/sodermanlands-lan/befolkning-och-hushall/ekonomiskt-bistand/",
  },
  "lon.arbetare.2022": {
    title: "Medlingsinstitutet",
    year: 2022,
    url: "https://www.mi.se/nyheter/2023/rakna-med-medianlon-eller-genomsnittslon/",
  },
  "lon.kommun.2022": {
    title: "Medlingsinstitutet",
    year: 2022,
    url: "https://www.mi.se/nyheter/2023/rakna-med-medianlon-eller-genomsnittslon/",
  },
  "agavg.2024": {
    title: "Skatteverket Rättslig vägledning 2024.3",
    year: 2024,
    url: "https://www4.skatteverket.se/rattsligvagledning/edition/2024.3/1333.html",
  },
  "kommunalskatt.2024": {
    title: "upday (SCB), dec 2023",
    year: 2024,
    url: "https://www.upday.com/se/stoersta-skattehoejningen-pa-nio-ar",
  },
  "ev.ips.se": {
    title: "Bejerholm m.fl. (2015) Nord J Psychiatry 69:57–66",
    year: 2015,
    url: "https://pubmed.ncbi.nlm.nih.gov/24983382/?dopt=Abstract",
  },
  "ev.ips.no": {
    title: "Reme m.fl. (2019) Scand J Work Environ Health 45:33–41",
    year: 2019,
    url: "https://www.sjweh.fi/show_abstract.php?abstract_id=3753&fullText=1",
  },
  "ev.ips.nl": {
    title: "BMJ Public Health 2(1) e000393",
    year: 2024,
    url: "https://bmjpublichealth.bmj.com/content/2/1/e000393",
  },
  "ev.mst.se": {
    title: "J Family Psychology 22(4):550–560 (DiVA hj 1710069)",
    year: 2008,
    url: "http://hj.diva-portal.org/smash/record.jsf?pid=diva2:1710069",
  },
  "ex.bergen": {
    title: "Husbanken: Housing First lønner seg for kommunene",
    year: 2015,
    url: "https://husbanken.no/boligsosialt-arbeid/housing-first/housing-first-loenner-seg-for-kommunene/",
  },
  "ex.goteborg.bf": {
    title: "Faktum 25 jan 2017 (citerar Göteborgs kommun, Uhnoo 2016)",
    year: 2016,
    url: "https://www.faktum.se/bostad-forst/",
  },
  "ex.som.ikast": {
    title: "Social- og Boligstyrelsen, SØM erfaringsdatabase 21-10-2020",
    year: 2020,
    url: "https://www.social.dk/tvaergaaende/soem/erfaringsdatabase/oekonomisk-analyse-af-cool-kids-1",
  },
  "ex.som.coolkids": {
    title: "Socialstyrelsen nyhet 08-10-2019",
    year: 2019,
    url: "https://www.sbst.dk/nyheder/2019/budgetoekonomisk-potentiale-i-indsatserne-cool-kids-og-keep",
  },
  "ex.mtfc.npv": {
    title: "Sahrblom (2019), Örebro universitet",
    year: 2019,
    url: "https://5dok.org/article/diskussion-avslutande-kommentarer-samh%C3%A4llsekonomisk-analys-mtfc-kostnader-kri.lq50d9gz",
  },
  "ex.mtfc.bcr": {
    title: "Sahrblom (2019), Örebro universitet",
    year: 2019,
    url: "https://5dok.org/article/diskussion-avslutande-kommentarer-samh%C3%A4llsekonomisk-analys-mtfc-kostnader-kri.lq50d9gz",
  },
  "mtfc.program.2019": {
    title: "Sahrblom (2019), Örebro universitet",
    year: 2019,
    url: "https://5dok.org/article/diskussion-avslutande-kommentarer-samh%C3%A4llsekonomisk-analys-mtfc-kostnader-kri.lq50d9gz",
  },
} as const satisfies Readonly<Record<string, Source>>;

export type SourceId = keyof typeof sources;

/** A source as it stands in a cell: title, year, address. */
export function cite(id: SourceId): string {
  const { title, year, url }: Source = sources[id];
  const dated =
    year === null || title.includes(String(year)) ? title : `${title} (${String(year)})`;
  return url === null ? dated : `${dated}, ${url}`;
}
