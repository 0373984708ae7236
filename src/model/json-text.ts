import type { z } from 'zod';

/** A value as the text of an option, and back. */
export interface JsonText<Value> {
  write(value: Value): string;
  /** Nothing when the text stands for no such value. */
  read(text: string): Value | undefined;
}

/** The texts of values that fit a schema. */
export const jsonText = <Value>(schema: z.ZodType<Value>): JsonText<Value> => ({
  write: (value) => JSON.stringify(value),
  read(text) {
    try {
      return schema.safeParse(JSON.parse(text)).data;
    } catch {
      return undefined;
    }
  },
});
