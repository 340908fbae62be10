export type { Bound, NumeralContext, Quantity, QuantityForm } from './quantity.js';
