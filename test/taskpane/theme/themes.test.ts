import { themes, type ColourScheme, type PaneTheme } from "../../../src/taskpane/theme/themes";

type Token = keyof PaneTheme;

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const long = short
    ? `#${short
        .slice(1)
        .map((digit) => digit + digit)
        .join("")}`
    : colour;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(scheme: ColourScheme, front: Token, back: Token): number {
  const [one, two] = [front, back].map((token) => luminance(String(themes[scheme][token])));
  const [light, dark] = [Math.max(one!, two!), Math.min(one!, two!)];
  return (light + 0.05) / (dark + 0.05);
}

const pairs: readonly (readonly [Token, Token, number])[] = [
  ["colorNeutralForeground1", "colorNeutralBackground1", 4.5],
  ["colorNeutralForeground3", "colorNeutralBackground1", 4.5],
  ["colorNeutralForeground3", "socinvSurface", 4.5],
  ["colorNeutralForegroundOnBrand", "colorBrandBackground", 4.5],
  ["colorNeutralForegroundOnBrand", "colorBrandBackgroundHover", 4.5],
  ["colorBrandForegroundLink", "colorNeutralBackground1", 4.5],
  ["colorBrandForegroundLinkHover", "colorNeutralBackground1", 4.5],
  ["colorBrandForeground1", "colorNeutralBackground1", 3],
  ["socinvError", "colorNeutralBackground1", 4.5],
  ["socinvWarning", "colorNeutralBackground1", 3],
  ["socinvDone", "colorNeutralBackground1", 3],
  ["socinvGain", "colorNeutralBackground1", 3],
  ["socinvPay", "colorNeutralBackground1", 3],
  ["socinvSociety", "colorNeutralBackground1", 3],
  ["socinvDone", "socinvSurface", 3],
  ["socinvError", "socinvSurface", 4.5],
  ["colorNeutralStrokeAccessible", "colorNeutralBackground1", 3],
];

describe.each<ColourScheme>(["light", "dark"])("the %s theme", (scheme) => {
  it.each(pairs)("%s on %s has enough contrast", (front, back, least) => {
    expect(contrast(scheme, front, back)).toBeGreaterThanOrEqual(least);
  });
});
