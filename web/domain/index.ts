// The only door of web/domain. Everyone outside imports '#domain', never a file behind it.
export type { Brand } from './values/brand.ts';
export { allocate } from './values/allocate.ts';
export { country, isCountry, parseCountry } from './values/country.ts';
export type { CountryCode } from './values/country.ts';
export { currency, isCurrency, minorDigits, parseCurrency, USD } from './values/currency.ts';
export type { CurrencyCode } from './values/currency.ts';
export { withoutEnd } from './values/text-ends.ts';
export { decimal, isDecimal, parseDecimal } from './values/decimal.ts';
export type { DecimalText } from './values/decimal.ts';
export { parseProgramCode, programCode, programCodes } from './values/program-code.ts';
export type { ProgramCode } from './values/program-code.ts';
export { hts, isFullHts, isHts, sharedPart } from './values/hts-code.ts';
export type { HtsCode } from './values/hts-code.ts';
export { parseScac, parseScn } from './values/control-number.ts';
export type { Scac, Scn } from './values/control-number.ts';
export { instant, isInstant } from './values/instant.ts';
export { formatInstant, parseInstant } from './values/instant-text.ts';
export type { Instant } from './values/instant.ts';
export { addDays, daysBetween, legalDay, parseLegalDay } from './values/legal-day.ts';
export type { LegalDay } from './values/legal-day.ts';
export { instantOfLegalDay, legalDayOf } from './values/new-york.ts';
export { instantOfWallClock, isZone, wallClockOf } from './values/zoned-time.ts';
export type { WallClock } from './values/zoned-time.ts';
export { addMoney, formatMoneyDecimal, money, parseMoneyText, usd } from './values/money.ts';
export type { Money } from './values/money.ts';
export type { Citation, Confidence } from './law/engine/citation.ts';
export { canBeOpened, officialTexts, placesRead } from './law/official-text.ts';
export type { OfficialText, PlaceRead } from './law/official-text.ts';
export { noMerchantRules } from './law/amendment.ts';
export type { AmendedRule, Amendment, MerchantRules } from './law/amendment.ts';
export { amendmentsOn, citationOf, holdsOn } from './law/amended.ts';
export type { AmendmentOf } from './law/amended.ts';
export { knownLists } from './law/lists/registry.ts';
export type { Expectation, KnownList } from './law/lists/registry.ts';
export { parseGroups } from './law/lists/tariff-list.ts';
export type { ListGroup, MarkedGroup, TariffList } from './law/lists/tariff-list.ts';
export { regimeSpans } from './law/regime-spans.ts';
export type { RegimeSpan } from './law/regime-spans.ts';
export { regimeChanges } from './law/regime-at.ts';
export type { RegimeChange } from './law/regime-at.ts';
export { amendmentsClash } from './law/amendments-clash.ts';
export type { Answer } from './consignment/answer.ts';
export { isPhysical, isShipped } from './consignment/goods.ts';
export { lineValue } from './consignment/fair-retail-value.ts';
export { MODES } from './values/mode.ts';
export type { Consignment, ConsignmentLine, Party, Purchaser } from './consignment/consignment.ts';
export type { Mode } from './values/mode.ts';
export { BONDS, IMPORTER_KINDS, isForeignImporter, isOutsideUs } from './consignment/importer.ts';
export type { Bond, Importer, ImporterKind } from './consignment/importer.ts';
export type { AddressKey, Delivery, NeighbourFacts, PersonKey } from './consignment/neighbour-facts.ts';
export { parseConsignment } from './consignment/parse-consignment.ts';
export type { ParsedConsignment } from './consignment/parse-consignment.ts';
export type { Problem } from './consignment/json-reader.ts';
export { COMPANY_PREFIX } from './consignment/neighbour-facts.ts';
export { factsOf } from './case/case.ts';
export { DayTotalsIndex } from './consignment/day-totals.ts';
export { flaggedPersonsAtAddress } from './consignment/persons-at-address.ts';
export { identitiesOf, personKeysOf, plainEmail } from './consignment/person-keys.ts';
export type { Identities } from './consignment/person-keys.ts';
export { milestones } from './law/milestones.ts';
export type { Milestone } from './law/milestones.ts';
export type { Dated, DatedValue, Law } from './law/engine/parameter.ts';
export { asOf } from './law/engine/parameter.ts';
export { postalCodeFits } from './values/postal-code.ts';
export { editions } from './law/editions.ts';
export type { Edition } from './law/engine/edition.ts';
export { contentOf, editionPlace, hashOf, rebuild } from './law/engine/rebuild.ts';
export type { Parameters } from './law/engine/rebuild.ts';
export { keptPapers, PAPERS_MAX, readPapers, writePapers } from './consignment/agency-papers.ts';
export type { HeldPaper, PaperHolder, PapersProblem, PapersReading } from './consignment/agency-papers.ts';
export { agencyCodes, paperCoded, paperOfAgency } from './law/agency-papers.ts';
export type { AgencyPaper } from './law/agency-papers.ts';
export { chapters } from './law/chapters.ts';
export type { Chapter } from './law/chapters.ts';
export { lawBy, lawOf, oldestCheckedThrough, parameters, rulebook } from './law/rulebook.ts';
export type { Rulebook } from './law/rulebook.ts';
export { section321FileAllowed } from './law/section-321-file-allowed.ts';
export {
  assess,
  assessAmong,
  evaluate,
  evaluateLots,
  lawRules,
  lotsWithDayTotals,
  otherRules,
  paperRules,
} from './judging/evaluate.ts';
export type { LotWithDayTotals } from './judging/evaluate.ts';
export type { Context, OrderInputs } from './judging/evaluate.ts';
export { freshUntil } from './rules/rules-fresh.ts';
export { decideOrder, leadReasonOf } from './judging/decide-order.ts';
export { verdictToJson } from './judging/verdict-to-json.ts';
export type { VerdictJson } from './judging/verdict-to-json.ts';
export { whyFormalEntry } from './rules/formal-entry-cause.ts';
export type { FormalEntryCause } from './rules/formal-entry-cause.ts';
export { exemptionGranted } from './law/exemption-granted.ts';
export type { Grant } from './law/exemption-granted.ts';
export { questionOf, questions } from './questions/index.ts';
export { questionsOf, supposed, verdictIf } from './judging/open-questions.ts';
export type { OpenQuestion } from './judging/open-questions.ts';
export { ANSWER_SCOPES, OWN_SCOPES } from './questions/question.ts';
export type { AnswerScope, OwnScope, Place, Question } from './questions/question.ts';
export {
  codesReaching,
  coversProduct,
  isReach,
  isSubject,
  kindsOf,
  kindsOfProduct,
  ownFactOf,
  readTypeSubject,
  scopesOf,
  typeSubject,
} from './questions/product-kind.ts';
export type { KnownKind, OwnFact, ProductKind } from './questions/product-kind.ts';
export { REACHES } from './consignment/answer.ts';
export type { QuestionCode } from './questions/reach.ts';
export type { Reach } from './consignment/answer.ts';
export { whichHolds } from './questions/which-holds.ts';
export type { Holding, Ranked } from './questions/which-holds.ts';
export { stateFacts, withStatedFacts } from './questions/state-facts.ts';
export type { StatedFact } from './questions/state-facts.ts';
export { isValue, moneyValue } from './questions/value.ts';
export { tells as tellsWhatItIs } from './consignment/telling-words.ts';
export type { ValueKind } from './questions/value.ts';
export { lawOn } from './law/law-on.ts';
export type { LawToday } from './law/law-on.ts';
export type { OrderDecision } from './judging/order-decision.ts';
export { orderGist } from './judging/order-gist.ts';
export type { AgencyAsking, LackingGoods, OrderGist } from './judging/order-gist.ts';
export type { OrderStop, RestOfOrder } from './judging/order-stop.ts';
export { REASON_CODES } from './findings/reason.ts';
export type { Fact, Reason, ReasonCode } from './findings/reason.ts';
export { ENTRIES, VERDICT_KINDS } from './findings/verdict.ts';
export type { Entry, EntryPlan, RulebookRef, Verdict, VerdictKind } from './findings/verdict.ts';
export { provinceCode } from './values/provinces.ts';
export * from './batching/index.ts';
export * from './lanes/index.ts';
export * from './clearance/index.ts';
export * from './planning/index.ts';
export * from './dock/index.ts';
export * from './loads/index.ts';
export * from './manifest/index.ts';
export { DUTY_LAYERS } from './law/duty/index.ts';
export type { DutyLayerId } from './law/duty/index.ts';
export * from './costs/index.ts';
export { leaps, readH10 } from './law/h10-file.ts';
export type { H10Figure, H10Reading } from './law/h10-file.ts';
export { withPublishedRates } from './case/published-rates.ts';
export type { PublishedRates } from './case/published-rates.ts';
export * from './rates/index.ts';
export { weekDueOn } from './law/business-day.ts';
export { estimateOn } from './law/exchange-rates.ts';
export { worthOf } from './case/worth.ts';
export type { RateTold, Worth } from './case/worth.ts';
export { dutiesOfNumber } from './duties/duties-of-number.ts';
export type { NumberAsked } from './duties/duties-of-number.ts';
export * from './products/index.ts';
export * from './coming/index.ts';
export * from './tariff/index.ts';
export * from './customs/index.ts';
export * from './documents/index.ts';
