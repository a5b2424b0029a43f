import { GraphQLError } from 'graphql';

/** What Shopify answers where a mutation's scope was not granted. */
export function accessDenied(scope: string): GraphQLError {
  return new GraphQLError(`Access denied for this field. Required access: \`${scope}\` access scope.`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess: `\`${scope}\` access scope.`,
    },
  });
}
