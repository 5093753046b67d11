import type { BrandVariants } from "@fluentui/react-components";

/** SOCINV's one accent, built in OKLCH at hue 207. White on step 80 has a contrast of 6.2 to 1. */
export const petrol: BrandVariants = {
  10: "#001419",
  20: "#001f24",
  30: "#002a2f",
  40: "#003944",
  50: "#004550",
  60: "#00525d",
  70: "#005f69",
  80: "#056c76",
  90: "#2b828d",
  100: "#55a8b3",
  110: "#61b3bf",
  120: "#6abdc8",
  130: "#7bcdd8",
  140: "#b7d8dd",
  150: "#c8e8ed",
  160: "#d6f7fc",
};
