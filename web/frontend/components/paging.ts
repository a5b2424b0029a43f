export interface Paging {
  hasNext: boolean;
  hasPrevious: boolean;
  onNext: () => void;
  onPrevious: () => void;
  label: string;
}

/** One page needs no arrows. */
export const worthPaging = (paging: Paging | undefined): paging is Paging =>
  paging !== undefined && (paging.hasNext || paging.hasPrevious);
