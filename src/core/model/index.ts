export type { CellValue, Table, TableId, Tables } from "./tables";
