import type { Payments, Projects } from '../market/market';
import { GrowingColumn } from './growing-column';

/** A project that was drawn: its row, and which of its worker's projects it is, from 0 on. */
export type Begun = { readonly row: number; readonly worker: number; readonly ofWorker: number };

type Started = { worker: number; client: number; field: number; startedAt: number; value: number };

/** Projects and their payments while they are drawn. */
export class ProjectTable {
  readonly #id: string[] = [];
  readonly #worker = new GrowingColumn();
  readonly #client = new GrowingColumn();
  readonly #field = new GrowingColumn();
  readonly #startedAt = new GrowingColumn();
  readonly #value = new GrowingColumn();
  readonly #paid = { project: new GrowingColumn(), worker: new GrowingColumn() };
  readonly #begun = new Map<number, number>();
  readonly #settled = { at: new GrowingColumn(), amount: new GrowingColumn() };

  start({ worker, client, field, startedAt, value }: Started): Begun {
    const row = this.#id.length;
    const ofWorker = this.#begun.get(worker) ?? 0;
    this.#begun.set(worker, ofWorker + 1);
    this.#id.push(`p${row + 1}`);
    this.#worker.push(worker);
    this.#client.push(client);
    this.#field.push(field);
    this.#startedAt.push(startedAt);
    this.#value.push(value);
    return { row, worker, ofWorker };
  }

  pay({ row, worker }: Begun, settledAt: number, amount: number): void {
    this.#paid.project.push(row);
    this.#paid.worker.push(worker);
    this.#settled.at.push(settledAt);
    this.#settled.amount.push(amount);
  }

  get projects(): Projects {
    return {
      id: this.#id,
      worker: this.#worker.toInt32(),
      client: this.#client.toInt32(),
      field: this.#field.toInt32(),
      startedAt: this.#startedAt.toFloat64(),
      value: this.#value.toFloat64(),
    };
  }

  get payments(): Payments {
    return {
      project: this.#paid.project.toInt32(),
      worker: this.#paid.worker.toInt32(),
      settledAt: this.#settled.at.toFloat64(),
      amount: this.#settled.amount.toFloat64(),
    };
  }
}
