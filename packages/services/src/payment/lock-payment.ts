import { payment } from '@assay/db/schema/money-payments';
import type { PaymentId } from '@assay/domain/kernel/id';
import { and, eq, ne } from 'drizzle-orm';
import { orNotFound } from '../kernel/refused';
import type { Unit } from '../kernel/transaction';
import { lockMilestone, type LockedMilestone } from '../milestone/lock-milestone';

export type PaymentRow = typeof payment.$inferSelect;
export type LockedPayment = LockedMilestone & { readonly payment: PaymentRow };

/** Loads a payment for a change, with its milestone and contract, which are locked first. */
export async function lockPayment(unit: Unit, id: PaymentId): Promise<LockedPayment> {
  const [known] = await unit.tx.select({ milestoneId: payment.milestoneId }).from(payment).where(eq(payment.id, id));
  const locked = await lockMilestone(unit, orNotFound(known).milestoneId);
  const [row] = await unit.tx.select().from(payment).where(eq(payment.id, id)).for('update');
  return { ...locked, payment: orNotFound(row) };
}

/** The payment that a locked milestone was funded with. */
export async function lockPaymentOf(unit: Unit, locked: LockedMilestone): Promise<LockedPayment> {
  const live = and(eq(payment.milestoneId, locked.milestone.id), ne(payment.state, 'abandoned'));
  const [row] = await unit.tx.select().from(payment).where(live).for('update');
  return { ...locked, payment: orNotFound(row) };
}
