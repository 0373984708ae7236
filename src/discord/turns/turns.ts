import { nameOwner, type Owner, openFairQueue } from './fair-queue.ts';

/** One interaction that waits for its turn. */
export interface Task extends Owner {
  /** Makes the answer; resolves when that is done, sent or not, and never rejects. */
  run(): Promise<void>;
  /** Asks Discord for patience when the answer is not made yet; never rejects. */
  defer(): void;
}

/** Lets tasks take turns. */
export interface Turns {
  add(task: Task): void;
}

/** There is one thread, so that more would not be faster; some wait for the store. */
const MOST_RUNNING = 8;
const MOST_RUNNING_OF_ONE = 4;
/** Asking for patience takes about as long as a short answer: a few between two turns. */
const MOST_DEFERRED_AT_ONCE = 4;
/** Having waited so many times their patience, the oldest are deferred before anything else is begun. */
const PRESSING = 1.5;

/** Who has how many running. */
const openSlots = () => {
  const taken = new Map<string, number>();
  let all = 0;
  const change = (owner: string, by: number): void => {
    all += by;
    const now = (taken.get(owner) ?? 0) + by;
    if (now > 0) taken.set(owner, now);
    else taken.delete(owner);
  };
  return {
    isFree: (owner: string): boolean => (taken.get(owner) ?? 0) < MOST_RUNNING_OF_ONE,
    isFull: (): boolean => all >= MOST_RUNNING,
    /** @returns gives the slot back, once */
    take(owner: string): () => void {
      let isTaken = true;
      change(owner, 1);
      return () => {
        if (isTaken) change(owner, -1);
        isTaken = false;
      };
    },
  };
};

/**
 * Turns for what comes in: a flood from one member or server keeps nobody else waiting longer than the turns that are running, and between
 * two turns the connection is heard. What is not made within `patienceMs` of its arrival is deferred, the oldest first.
 */
export const openTurns = (patienceMs: number): Turns => {
  const queue = openFairQueue<Task>();
  const slots = openSlots();
  /** When each came that is neither made nor deferred, the oldest first. */
  const arrivals = new Map<Task, number>();
  let isScheduled = false;
  let alarm: NodeJS.Timeout | undefined;

  const schedule = (): void => {
    if (isScheduled) return;
    isScheduled = true;
    setImmediate(turn);
  };
  const startNext = (): void => {
    const task = slots.isFull() ? undefined : queue.next(slots.isFree);
    if (task === undefined) return;
    const giveBack = slots.take(nameOwner(task));
    const release = (): void => {
      clearTimeout(late);
      giveBack();
      if (!queue.isEmpty()) schedule();
    };
    // Whatever takes so long waits for something else than its turn.
    const late = setTimeout(release, patienceMs);
    void task.run().finally(() => {
      arrivals.delete(task);
      release();
    });
    if (!queue.isEmpty() && !slots.isFull()) schedule();
  };
  const overdueMs = (): number => {
    const [oldest] = arrivals.values();
    return oldest === undefined ? Number.NEGATIVE_INFINITY : performance.now() - oldest - patienceMs;
  };
  const deferDue = (): void => {
    for (let left = MOST_DEFERRED_AT_ONCE; left > 0 && overdueMs() >= 0; left -= 1) {
      const [task] = arrivals.keys();
      if (task === undefined) return;
      arrivals.delete(task);
      task.defer();
    }
  };
  const setAlarm = (): void => {
    clearTimeout(alarm);
    if (arrivals.size > 0) alarm = setTimeout(schedule, Math.max(1, -overdueMs()));
  };
  const turn = (): void => {
    isScheduled = false;
    deferDue();
    if (overdueMs() >= patienceMs * (PRESSING - 1)) schedule();
    else startNext();
    setAlarm();
  };
  return {
    add(task) {
      queue.add(task);
      arrivals.set(task, performance.now());
      schedule();
    },
  };
};
