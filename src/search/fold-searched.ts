/**
 * A text as it is searched: NFKC and lower case, like `fold`, only without the way back to the original's offsets, which takes most of the time.
 *
 * @example foldSearched('ＮＡＴＯ加盟') //=> 'nato加盟'
 */
export const foldSearched = (text: string): string => text.normalize('NFKC').toLowerCase();
