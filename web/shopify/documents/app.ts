export const STILL_INSTALLED = `query StillInstalled { currentAppInstallation { id } }`;

/** The scopes that the shop has granted, whatever a delivery says. */
export const GRANTED_SCOPES = `query GrantedScopes { currentAppInstallation { accessScopes { handle } } }`;

export interface GrantedScopesData {
  readonly currentAppInstallation: { readonly accessScopes: readonly { readonly handle: string }[] };
}
