/** What a process dies of. */
export class Death extends Error {
  override readonly name = 'Death';
}

/** A life that ends before or after a call, and then does nothing any more. */
export interface Life {
  /** How many calls it takes; endless unless given. */
  callsLeft: number;
  /** Whether the last call is still done, though nobody hears of it. */
  isLastDone: boolean;
  isOver: boolean;
}

export const newLife = (callsLeft = Number.POSITIVE_INFINITY, isLastDone = false): Life => ({ callsLeft, isLastDone, isOver: false });

/** The same, each of whose asynchronous calls may be the last of a life. */
export const mortal = <Thing extends object>(thing: Thing, life: Life): Thing =>
  new Proxy(thing, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        if (life.isOver) throw new Death();
        life.callsLeft -= 1;
        life.isOver = life.callsLeft <= 0;
        if (life.isOver && !life.isLastDone) throw new Death();
        const value: unknown = await Reflect.apply(member, target, args);
        if (life.isOver) throw new Death();
        return value;
      };
    },
  });
