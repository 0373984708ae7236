/** Makes a thing when it is first asked for, and gives the same one ever after. */
export const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => (made ??= make());
};

/** The same for each of many things: what is made of one is kept as long as it is. `help` must not make a difference to what comes of a thing. */
export const onceEach = <Thing extends object, Made, Help extends unknown[] = []>(
  make: (thing: Thing, ...help: Help) => Made,
): ((thing: Thing, ...help: Help) => Made) => {
  const kept = new WeakMap<Thing, { made: Made }>();
  return (thing, ...help) => {
    const known = kept.get(thing) ?? { made: make(thing, ...help) };
    kept.set(thing, known);
    return known.made;
  };
};

/** Takes all steps at once, and gives what comes of them. */
export const takeSteps = <Made>(steps: Generator<void, Made>): Made => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
