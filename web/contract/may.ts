/** What a person may be let do. Each endpoint asks for one of these. */
export const PERMISSIONS = [
  /** Read the pages. */
  'view',
  /** Put orders into loads, take them out, move loads to another day, give them up; have orders decided again. */
  'work',
  /** Seal a load: what is declared does not change any more. */
  'seal',
  /** State facts of products, import and write them. */
  'products',
  /** Answer a doubt, in place of what the rules found. */
  'override',
  /** Write a rule of the store's own in place of the law's. */
  'amend',
  /** Take files out of the app: manifests and lists of products. */
  'export',
  /** Hand out what is held on a customer. */
  'customer-data',
  /** Change the settings, with the lane and the fees. */
  'settings',
  /** Say who may do what. */
  'roles',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['owner', 'manager', 'shipping', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

const SHIPPING: readonly Permission[] = ['view', 'work', 'seal', 'products', 'export'];

/** Null: the owner has given nobody a role, and everybody who can open the app may do everything but give roles. */
export const mayDo = (role: Role | null, asked: Permission): boolean =>
  role === null ? asked !== 'roles' : MAY[role].includes(asked);

/** The one table of who may do what. */
export const MAY: Readonly<Record<Role, readonly Permission[]>> = {
  owner: PERMISSIONS,
  manager: PERMISSIONS.filter((permission) => permission !== 'roles'),
  shipping: SHIPPING,
  viewer: ['view'],
};
