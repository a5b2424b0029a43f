/** The door. What has no page takes all of it in one language from `all.ts`. */
export { agencyNumber } from './agency.ts';
export { laneFaultPhrases } from './lane-fault.ts';
export { metafieldPhrases } from './metafield-step.ts';
export { orderPhrases } from './order.ts';
export type { CrossingSaid, OrderSituation } from './order.ts';
export { productFaultPhrases } from './product-fault.ts';
export { reasonPhrases } from './reason.ts';
export { isReasonCode, reasonTitle } from './title.ts';
export type { Phrase } from './reason.ts';
export type { ReasonTexts } from './reason-sentences.ts';
export { stayPhrases } from './stay.ts';
export type { Stay, StayFacts, StayOfOrder } from './stay.ts';
export { tariffFaultPhrases } from './tariff-fault.ts';
export { lowerFirst } from './value.ts';
