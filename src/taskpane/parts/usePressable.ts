import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  pressable: {
    fontFamily: "inherit",
    textAlign: "left",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "1px",
    },
    "@media (forced-colors: active)": {
      forcedColorAdjust: "auto",
      ":focus-visible": { outlineColor: "Highlight" },
    },
  },
});

/** The looks of a bordered area that can be pressed, beside its own layout. */
export function usePressable(layout: string): string {
  return mergeClasses(useStyles().pressable, layout);
}
