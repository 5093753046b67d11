export { because } from "./messages";
export { calendarYear, count, factor, money, rate, share, years } from "./quantities";
export type { CalendarYear, Count, Factor, Money, Rate, Share, Years } from "./quantities";
