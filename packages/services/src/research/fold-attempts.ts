import type { Takers } from './tell';

type Begun = {
  readonly workerId: string;
  readonly test: string;
  readonly passMark: number;
  readonly attemptNo: number;
};
type Scored = { readonly at: bigint; readonly score: number; readonly passed: boolean };

type Attempt = Begun & {
  readonly completedAt: bigint | null;
  readonly visibleAt: bigint | null;
  readonly score: number | null;
  readonly passed: boolean;
};

/** Sittings of tests, given up ones as well, and since when others could see what came of them. */
export class AttemptsFold {
  private readonly begun = new Map<string, Begun>();
  private readonly completed = new Map<string, bigint>();
  private readonly scored = new Map<string, Scored>();
  private readonly shown = new Map<string, bigint>();

  readonly takers: Takers = {
    'attempt.started': (payload) => this.begin(payload),
    'attempt.graded': (payload, at) => {
      this.begin(payload);
      this.completed.set(payload.attemptId, at);
      this.score(payload, at);
    },
    'attempt.rescored': (payload, at) => this.score(payload, at),
    'badge.shown': ({ attemptId }, at) => {
      const known = this.shown.get(attemptId);
      if (known === undefined || at < known) this.shown.set(attemptId, at);
    },
  };

  attempts(): ReadonlyMap<string, Attempt> {
    return new Map([...this.begun].map(([id, begun]) => [id, { ...begun, ...this.outcomeOf(id) }]));
  }

  private outcomeOf(id: string): Omit<Attempt, keyof Begun> {
    const { score = null, passed = false } = this.scored.get(id) ?? {};
    return { completedAt: this.completed.get(id) ?? null, visibleAt: this.shown.get(id) ?? null, score, passed };
  }

  private begin(payload: {
    attemptId: string;
    accountId: string;
    test: string;
    passMark: number;
    attemptNo: number;
  }): void {
    const { attemptId, accountId, test, passMark, attemptNo } = payload;
    this.begun.set(attemptId, { workerId: accountId, test, passMark, attemptNo });
  }

  /** The last result counts. */
  private score({ attemptId, score, passed }: { attemptId: string; score: number; passed: boolean }, at: bigint): void {
    const known = this.scored.get(attemptId);
    if (!known || known.at <= at) this.scored.set(attemptId, { at, score, passed });
  }
}
