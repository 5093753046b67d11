import type { Box } from "../../store/address";
import { HostError, invalidArgument } from "../hostError";
import type { HostState } from "../hostState";
import type { ConditionalFormatRecord } from "./conditionalFormatRecord";
import { requireUnprotected } from "./locks";
import { ModelCollection, ModelObject } from "./modelObject";
import { RecordedObject, type RecordedShape } from "./recordedObject";

const CUSTOM: RecordedShape = {
  type: "CustomConditionalFormat",
  properties: {},
  parts: {
    rule: { type: "ConditionalFormatRule", properties: { formula: null } },
    format: {
      type: "ConditionalRangeFormat",
      properties: { numberFormat: null },
      parts: {
        fill: { type: "ConditionalRangeFill", properties: { color: null } },
        font: {
          type: "ConditionalRangeFont",
          properties: { bold: null, color: null, italic: null, strikethrough: null },
        },
      },
    },
  },
};

class ConditionalFormat extends ModelObject {
  readonly type = "ConditionalFormat";
  override readonly scalars = ["id"];

  constructor(
    state: HostState,
    private readonly record: ConditionalFormatRecord,
  ) {
    super(state);
  }

  override identity(): Readonly<Record<string, unknown>> {
    return { Id: this.id };
  }

  get id(): string {
    return this.record.id;
  }

  get custom(): RecordedObject {
    return new RecordedObject(CUSTOM, this.record.properties);
  }
}

export class ConditionalFormats extends ModelCollection {
  readonly type = "ConditionalFormatCollection";

  constructor(
    state: HostState,
    private readonly sheet: string,
    private readonly box: Box,
  ) {
    super(state);
  }

  get items(): ConditionalFormat[] {
    const { top, left } = this.box;
    return this.state.conditionalFormats
      .filter(({ sheet, box }) => sheet === this.sheet && box.top <= top && box.bottom >= top)
      .filter(({ box }) => box.left <= left && box.right >= left)
      .map((record) => new ConditionalFormat(this.state, record));
  }

  getCount(): number {
    return this.items.length;
  }

  getItemAt(index: number): ConditionalFormat {
    const item = this.items[index];
    if (!item) throw invalidArgument("no such conditional format");
    return item;
  }

  add(type: unknown): ConditionalFormat {
    requireUnprotected(this.state, this.sheet);
    if (type !== "Custom")
      throw new HostError("NotImplemented", "The simulated host knows looks by formula only.");
    const record = {
      id: `{F${String(this.state.newId())}}`,
      sheet: this.sheet,
      box: this.box,
      properties: new Map<string, unknown>(),
    };
    this.state.conditionalFormats.push(record);
    return new ConditionalFormat(this.state, record);
  }
}
