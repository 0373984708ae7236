import { TAGS } from './features.ts';

/** The weights of a trained tagger: for each feature key, one signed number of 16 bits a tag. */
export interface Model {
  keys: Int32Array;
  weights: Int16Array;
}

const HEADER_BYTES = 4;
const KEY_BYTES = 4;
const WEIGHT_BYTES = 2;

/** A model as the bytes it is kept in: the number of keys, the keys, the weights; little endian. */
export const writeModel = ({ keys, weights }: Model): Uint8Array => {
  const bytes = new Uint8Array(HEADER_BYTES + keys.length * KEY_BYTES + weights.length * WEIGHT_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, keys.length, true);
  keys.forEach((key, index) => {
    view.setInt32(HEADER_BYTES + index * KEY_BYTES, key, true);
  });
  weights.forEach((weight, index) => {
    view.setInt16(HEADER_BYTES + keys.length * KEY_BYTES + index * WEIGHT_BYTES, weight, true);
  });
  return bytes;
};

/** The inverse of {@link writeModel}. @throws {RangeError} when the bytes are cut off */
export const readModel = (bytes: Uint8Array): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const from = HEADER_BYTES + count * KEY_BYTES;
  if (bytes.length !== from + count * TAGS.length * WEIGHT_BYTES) throw new RangeError('the weights of the name tagger are cut off');
  return {
    keys: Int32Array.from({ length: count }, (_, index) => view.getInt32(HEADER_BYTES + index * KEY_BYTES, true)),
    weights: Int16Array.from({ length: count * TAGS.length }, (_, index) => view.getInt16(from + index * WEIGHT_BYTES, true)),
  };
};

/** Where the weights of a feature begin; negative when the model does not know it. */
export type Lookup = (key: number) => number;

/** Finds a key's weights by open addressing in a table at most half full. */
export const lookupIn = ({ keys }: Model): Lookup => {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, keys.length * 2)));
  const [slots, places] = [new Int32Array(size), new Int32Array(size)];
  keys.forEach((key, index) => {
    let slot = key & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = key;
    places[slot] = index * TAGS.length;
  });
  return (key) => {
    let slot = key & (size - 1);
    while (slots[slot] !== 0) {
      if (slots[slot] === key) return places[slot] ?? -1;
      slot = (slot + 1) & (size - 1);
    }
    return -1;
  };
};
