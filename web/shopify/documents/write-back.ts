// One document for all that we write to an order: the fields of a mutation run one after the other, so the last of them
// reads the tags back as they stand after the whole. A part with nothing to do is left out by its directive.

export const WRITE_BACK = `mutation WriteBack(
  $id: ID!
  $remove: [String!]!
  $add: [String!]!
  $metafields: [MetafieldsSetInput!]!
  $removing: Boolean!
  $adding: Boolean!
  $describing: Boolean!
) {
  removed: tagsRemove(id: $id, tags: $remove) @include(if: $removing) {
    node { ... on Order { id tags } }
    userErrors { field message }
  }
  added: tagsAdd(id: $id, tags: $add) @include(if: $adding) {
    node { ... on Order { id tags } }
    userErrors { field message }
  }
  described: metafieldsSet(metafields: $metafields) @include(if: $describing) {
    metafields { value owner { ... on Order { id tags } } }
    userErrors { field message }
  }
}`;

interface UserError {
  readonly field: readonly string[] | null;
  readonly message: string;
}

interface TagsPayload {
  readonly node: { readonly id: string; readonly tags: readonly string[] } | null;
  readonly userErrors: readonly UserError[];
}

export interface WriteBackData {
  readonly removed?: TagsPayload | null;
  readonly added?: TagsPayload | null;
  readonly described?: {
    readonly metafields:
      | readonly { readonly value: string; readonly owner: { readonly id: string; readonly tags: readonly string[] } }[]
      | null;
    readonly userErrors: readonly UserError[];
  } | null;
}

export interface WriteBackReading {
  /** All of the order's tags after the write; null where Shopify gave none back. */
  readonly tags: readonly string[] | null;
  /** The metafield's text as Shopify holds it now; null where none was written. */
  readonly metafield: string | null;
  /** Shopify's own messages, if it refused a part. */
  readonly errors: readonly string[];
}

export function readWriteBack(data: WriteBackData): WriteBackReading {
  const errors = [data.removed, data.added, data.described].flatMap(
    (part) => part?.userErrors.map((error) => error.message) ?? [],
  );
  const written = data.described?.metafields?.[0];
  return {
    tags: written?.owner.tags ?? data.added?.node?.tags ?? data.removed?.node?.tags ?? null,
    metafield: written?.value ?? null,
    errors,
  };
}
