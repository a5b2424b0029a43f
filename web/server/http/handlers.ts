import type { API } from '#contract';
import type { Deps } from '../ports/deps.ts';
import type { AppThreads } from './works.ts';
import type { Handler, HandlersOf } from './handle.ts';
import { loadHandlers } from './loads.ts';

export type HandlerDeps = Pick<Deps, 'db' | 'env' | 'clock' | 'queue' | 'log'> & { readonly threads: AppThreads };

/** What answers each endpoint of the contract. One that is left out does not compile. */
const byConcept = (
  deps: HandlerDeps,
): { readonly [Concept in keyof typeof API]: HandlersOf<(typeof API)[Concept]> } => ({
  loads: loadHandlers(deps),
});

export const handlersOf = (deps: HandlerDeps): Handler[] =>
  Object.values(byConcept(deps)).flatMap((concept): Handler[] => Object.values(concept));
