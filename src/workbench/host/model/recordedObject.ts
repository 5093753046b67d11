import { invalidArgument } from "../hostError";
import { HostObject } from "../richApi/hostObject";

/** What may be set on one of Excel's plain objects: anything, or one of some words, and the objects that hang on it. */
export interface RecordedShape {
  readonly type: string;
  /** By property: the words that Excel takes, or null where it takes any value. */
  readonly properties: Readonly<Record<string, readonly string[] | null>>;
  readonly parts?: Readonly<Record<string, RecordedShape>>;
}

/** An object of Excel's that only keeps what it is given, in a record of its owner: of charts, pages and conditional looks. */
export class RecordedObject extends HostObject {
  readonly type: string;
  override readonly scalars: readonly string[];

  constructor(
    { type, properties, parts = {} }: RecordedShape,
    record: Map<string, unknown>,
    path = "",
    /** Fails where the record may not be changed. */
    beforeChange: () => void = () => undefined,
  ) {
    super();
    this.type = type;
    this.scalars = Object.keys(properties);
    for (const [name, words] of Object.entries(properties))
      Object.defineProperty(this, name, {
        get: () => record.get(path + name) ?? null,
        set: (value: unknown) => {
          beforeChange();
          if (words !== null && !words.includes(String(value)))
            throw invalidArgument(`${type}.${name} is one of ${words.join(", ")}`);
          record.set(path + name, value);
        },
      });
    for (const [name, shape] of Object.entries(parts))
      Object.defineProperty(this, name, {
        get: () => new RecordedObject(shape, record, `${path}${name}.`, beforeChange),
      });
  }
}
