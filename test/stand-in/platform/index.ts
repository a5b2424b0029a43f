/** The one door of the platform stand-in. */
export { readAppToml, type AppConfig, type Subscription } from './app-config.ts';
export { noFaults, type Faults } from './faults.ts';
export type { IdTokenOverrides } from './id-token.ts';
export type * from './input.ts';
export type * from './model.ts';
export { createPlatform, type Platform, type PlatformOptions } from './platform.ts';
export { createPlatformServer, listenOnLoopback, platformListener } from './server.ts';
export { startPlatform, type StartedPlatform, type StartOptions } from './start.ts';
export type { Attempt, Delivery } from './webhooks/delivery.ts';
export { signature } from './webhooks/delivery.ts';
