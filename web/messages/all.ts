// Every text in every language, for what has no page: the server, the command line, the tests. A page names its groups one by one
// (`#messages/<group>`), so that it loads what it shows. A language that lacks a group, or a group that lacks a text, does not compile.
import { agencies as enAgencies } from './en/agencies.ts';
import { amendment as enAmendment } from './en/amendment.ts';
import { block as enBlock } from './en/block.ts';
import { cautions as enCautions } from './en/cautions.ts';
import { certification as enCertification } from './en/certification.ts';
import { checklist as enChecklist } from './en/checklist.ts';
import { clearance as enClearance } from './en/clearance.ts';
import { loadSaving as enLoadSaving } from './en/load-saving.ts';
import { coming as enComing } from './en/coming.ts';
import { costs as enCosts } from './en/costs.ts';
import { customs as enCustoms } from './en/customs.ts';
import { departures as enDepartures } from './en/departures.ts';
import { dock as enDock } from './en/dock.ts';
import { doubts as enDoubts } from './en/doubts.ts';
import { entryOptions as enEntryOptions } from './en/entry-options.ts';
import { fields as enFields } from './en/fields.ts';
import { glossary as enGlossary } from './en/glossary.ts';
import { home as enHome } from './en/home.ts';
import { jobs as enJobs } from './en/jobs.ts';
import { laneFaults as enLaneFaults } from './en/lane-faults.ts';
import { laneForm as enLaneForm } from './en/lane-form.ts';
import { lanes as enLanes } from './en/lanes.ts';
import { life as enLife } from './en/life.ts';
import { loadFiles as enLoadFiles } from './en/load-files.ts';
import { loadRefusals as enLoadRefusals } from './en/load-refusals.ts';
import { loadWords as enLoadWords } from './en/load-words.ts';
import { loads as enLoads } from './en/loads.ts';
import { noOrders as enNoOrders } from './en/no-orders.ts';
import { order as enOrder } from './en/order.ts';
import { orderColumns as enOrderColumns } from './en/order-columns.ts';
import { orderFilters as enOrderFilters } from './en/order-filters.ts';
import { orderPage as enOrderPage } from './en/order-page.ts';
import { orders as enOrders } from './en/orders.ts';
import { paperFacts as enPaperFacts } from './en/paper-facts.ts';
import { ordersFile as enOrdersFile } from './en/orders-file.ts';
import { people as enPeople } from './en/people.ts';
import { privacy as enPrivacy } from './en/privacy.ts';
import { productFacts as enProductFacts } from './en/product-facts.ts';
import { productFaults as enProductFaults } from './en/product-faults.ts';
import { productForm as enProductForm } from './en/product-form.ts';
import { products as enProducts } from './en/products.ts';
import { put as enPut } from './en/put.ts';
import { putActions as enPutActions } from './en/put-actions.ts';
import { questions as enQuestions } from './en/questions.ts';
import { reasons as enReasons } from './en/reasons.ts';
import { recheck as enRecheck } from './en/recheck.ts';
import { refusals as enRefusals } from './en/refusals.ts';
import { reviews as enReviews } from './en/reviews.ts';
import { rules as enRules } from './en/rules.ts';
import { schedule as enSchedule } from './en/schedule.ts';
import { seal as enSeal } from './en/seal.ts';
import { sending as enSending } from './en/sending.ts';
import { settings as enSettings } from './en/settings.ts';
import { settingsCustoms as enSettingsCustoms } from './en/settings-customs.ts';
import { shell as enShell } from './en/shell.ts';
import { shipment as enShipment } from './en/shipment.ts';
import { source as enSource } from './en/source.ts';
import { sources as enSources } from './en/sources.ts';
import { states as enStates } from './en/states.ts';
import { stays as enStays } from './en/stays.ts';
import { steps as enSteps } from './en/steps.ts';
import { tariff as enTariff } from './en/tariff.ts';
import { tariffFaults as enTariffFaults } from './en/tariff-faults.ts';
import { terminal as enTerminal } from './en/terminal.ts';
import { timeline as enTimeline } from './en/timeline.ts';
import { titles as enTitles } from './en/titles.ts';
import { verdicts as enVerdicts } from './en/verdicts.ts';
import { whatIf as enWhatIf } from './en/what-if.ts';
import { agencies as frAgencies } from './fr/agencies.ts';
import { amendment as frAmendment } from './fr/amendment.ts';
import { block as frBlock } from './fr/block.ts';
import { cautions as frCautions } from './fr/cautions.ts';
import { certification as frCertification } from './fr/certification.ts';
import { checklist as frChecklist } from './fr/checklist.ts';
import { clearance as frClearance } from './fr/clearance.ts';
import { loadSaving as frLoadSaving } from './fr/load-saving.ts';
import { coming as frComing } from './fr/coming.ts';
import { costs as frCosts } from './fr/costs.ts';
import { customs as frCustoms } from './fr/customs.ts';
import { departures as frDepartures } from './fr/departures.ts';
import { dock as frDock } from './fr/dock.ts';
import { doubts as frDoubts } from './fr/doubts.ts';
import { entryOptions as frEntryOptions } from './fr/entry-options.ts';
import { fields as frFields } from './fr/fields.ts';
import { glossary as frGlossary } from './fr/glossary.ts';
import { home as frHome } from './fr/home.ts';
import { jobs as frJobs } from './fr/jobs.ts';
import { laneFaults as frLaneFaults } from './fr/lane-faults.ts';
import { laneForm as frLaneForm } from './fr/lane-form.ts';
import { lanes as frLanes } from './fr/lanes.ts';
import { life as frLife } from './fr/life.ts';
import { loadFiles as frLoadFiles } from './fr/load-files.ts';
import { loadRefusals as frLoadRefusals } from './fr/load-refusals.ts';
import { loadWords as frLoadWords } from './fr/load-words.ts';
import { loads as frLoads } from './fr/loads.ts';
import { noOrders as frNoOrders } from './fr/no-orders.ts';
import { order as frOrder } from './fr/order.ts';
import { orderColumns as frOrderColumns } from './fr/order-columns.ts';
import { orderFilters as frOrderFilters } from './fr/order-filters.ts';
import { orderPage as frOrderPage } from './fr/order-page.ts';
import { orders as frOrders } from './fr/orders.ts';
import { paperFacts as frPaperFacts } from './fr/paper-facts.ts';
import { ordersFile as frOrdersFile } from './fr/orders-file.ts';
import { people as frPeople } from './fr/people.ts';
import { privacy as frPrivacy } from './fr/privacy.ts';
import { productFacts as frProductFacts } from './fr/product-facts.ts';
import { productFaults as frProductFaults } from './fr/product-faults.ts';
import { productForm as frProductForm } from './fr/product-form.ts';
import { products as frProducts } from './fr/products.ts';
import { put as frPut } from './fr/put.ts';
import { putActions as frPutActions } from './fr/put-actions.ts';
import { questions as frQuestions } from './fr/questions.ts';
import { reasons as frReasons } from './fr/reasons.ts';
import { recheck as frRecheck } from './fr/recheck.ts';
import { refusals as frRefusals } from './fr/refusals.ts';
import { reviews as frReviews } from './fr/reviews.ts';
import { rules as frRules } from './fr/rules.ts';
import { schedule as frSchedule } from './fr/schedule.ts';
import { seal as frSeal } from './fr/seal.ts';
import { sending as frSending } from './fr/sending.ts';
import { settings as frSettings } from './fr/settings.ts';
import { settingsCustoms as frSettingsCustoms } from './fr/settings-customs.ts';
import { shell as frShell } from './fr/shell.ts';
import { shipment as frShipment } from './fr/shipment.ts';
import { source as frSource } from './fr/source.ts';
import { sources as frSources } from './fr/sources.ts';
import { states as frStates } from './fr/states.ts';
import { stays as frStays } from './fr/stays.ts';
import { steps as frSteps } from './fr/steps.ts';
import { tariff as frTariff } from './fr/tariff.ts';
import { tariffFaults as frTariffFaults } from './fr/tariff-faults.ts';
import { terminal as frTerminal } from './fr/terminal.ts';
import { timeline as frTimeline } from './fr/timeline.ts';
import { titles as frTitles } from './fr/titles.ts';
import { verdicts as frVerdicts } from './fr/verdicts.ts';
import { whatIf as frWhatIf } from './fr/what-if.ts';
import type { Language } from './languages.ts';
import type { Translated } from './say.ts';

const en = {
  agencies: enAgencies,
  amendment: enAmendment,
  block: enBlock,
  cautions: enCautions,
  certification: enCertification,
  checklist: enChecklist,
  clearance: enClearance,
  loadSaving: enLoadSaving,
  coming: enComing,
  costs: enCosts,
  customs: enCustoms,
  departures: enDepartures,
  dock: enDock,
  doubts: enDoubts,
  entryOptions: enEntryOptions,
  fields: enFields,
  glossary: enGlossary,
  home: enHome,
  jobs: enJobs,
  laneFaults: enLaneFaults,
  laneForm: enLaneForm,
  lanes: enLanes,
  life: enLife,
  loadFiles: enLoadFiles,
  loadRefusals: enLoadRefusals,
  loadWords: enLoadWords,
  loads: enLoads,
  noOrders: enNoOrders,
  order: enOrder,
  orderColumns: enOrderColumns,
  orderFilters: enOrderFilters,
  orderPage: enOrderPage,
  orders: enOrders,
  paperFacts: enPaperFacts,
  ordersFile: enOrdersFile,
  people: enPeople,
  privacy: enPrivacy,
  productFacts: enProductFacts,
  productFaults: enProductFaults,
  productForm: enProductForm,
  products: enProducts,
  put: enPut,
  putActions: enPutActions,
  questions: enQuestions,
  reasons: enReasons,
  recheck: enRecheck,
  refusals: enRefusals,
  reviews: enReviews,
  rules: enRules,
  schedule: enSchedule,
  seal: enSeal,
  sending: enSending,
  settings: enSettings,
  settingsCustoms: enSettingsCustoms,
  shell: enShell,
  shipment: enShipment,
  source: enSource,
  sources: enSources,
  states: enStates,
  stays: enStays,
  steps: enSteps,
  tariff: enTariff,
  tariffFaults: enTariffFaults,
  terminal: enTerminal,
  timeline: enTimeline,
  titles: enTitles,
  verdicts: enVerdicts,
  whatIf: enWhatIf,
};

type Whole = { readonly [Group in keyof typeof en]: Translated<(typeof en)[Group]> };

const fr: Whole = {
  agencies: frAgencies,
  amendment: frAmendment,
  block: frBlock,
  cautions: frCautions,
  certification: frCertification,
  checklist: frChecklist,
  clearance: frClearance,
  loadSaving: frLoadSaving,
  coming: frComing,
  costs: frCosts,
  customs: frCustoms,
  departures: frDepartures,
  dock: frDock,
  doubts: frDoubts,
  entryOptions: frEntryOptions,
  fields: frFields,
  glossary: frGlossary,
  home: frHome,
  jobs: frJobs,
  laneFaults: frLaneFaults,
  laneForm: frLaneForm,
  lanes: frLanes,
  life: frLife,
  loadFiles: frLoadFiles,
  loadRefusals: frLoadRefusals,
  loadWords: frLoadWords,
  loads: frLoads,
  noOrders: frNoOrders,
  order: frOrder,
  orderColumns: frOrderColumns,
  orderFilters: frOrderFilters,
  orderPage: frOrderPage,
  orders: frOrders,
  paperFacts: frPaperFacts,
  ordersFile: frOrdersFile,
  people: frPeople,
  privacy: frPrivacy,
  productFacts: frProductFacts,
  productFaults: frProductFaults,
  productForm: frProductForm,
  products: frProducts,
  put: frPut,
  putActions: frPutActions,
  questions: frQuestions,
  reasons: frReasons,
  recheck: frRecheck,
  refusals: frRefusals,
  reviews: frReviews,
  rules: frRules,
  schedule: frSchedule,
  seal: frSeal,
  sending: frSending,
  settings: frSettings,
  settingsCustoms: frSettingsCustoms,
  shell: frShell,
  shipment: frShipment,
  source: frSource,
  sources: frSources,
  states: frStates,
  stays: frStays,
  steps: frSteps,
  tariff: frTariff,
  tariffFaults: frTariffFaults,
  terminal: frTerminal,
  timeline: frTimeline,
  titles: frTitles,
  verdicts: frVerdicts,
  whatIf: frWhatIf,
};

/** By language, then by group. */
export const ALL_TEXTS: Readonly<Record<Language, Whole>> & { readonly en: typeof en } = { en, fr };

/** The texts of a language by the keys and facts of the English ones: `Whole` and `test/messages` hold them to these. */
export const textsIn = (language: Language): typeof en => ALL_TEXTS[language] as typeof en;
