/** A JSON Schema that describes an object: what a tool takes. */
export type InputSchema = Readonly<Record<string, unknown>>;
