import type { ProgramFamily } from '../program/variant';
import { closureInLoop } from './families/closure-in-loop';
import { microtaskOrder } from './families/microtask-order';

/** The families of the JavaScript test, by objective in the order of the blueprint. */
export const javascriptFamilies: readonly ProgramFamily[] = [closureInLoop, microtaskOrder];
