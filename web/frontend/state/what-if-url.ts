/** Where the question stands with an order already chosen, by its name. */
export const whatIfUrl = ({ name }: { name: string }): string =>
  `/rules?${new URLSearchParams({ order: name }).toString()}`;
