const START = 0x811c9dc5;

/** 32 bits of a text by FNV-1a: differs for nearly all different texts, and is quick. `from` goes on from another text's. */
export const fingerprint = (text: string, from: number = START): number => {
  let hash = Math.imul(from ^ 0xffff, 0x01000193);
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};
