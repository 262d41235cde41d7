/** Days in which a rating may be changed (domain §4.1) [D]. */
export const EDITABLE_DAYS = 7;

/** An overall score up to this calls for a follow-up visit, and allows a linked new order (domain §4.1). */
export const LOW_SCORE = 2;
