// What a carrier files beside the goods: the trip, its conveyance and its crew. A store does not have it; it is filled in from the
// carrier's side, and no seal waits for it.

export interface Plate {
  readonly number: string;
  /** State or province that issued it, e.g. `ON`. */
  readonly stateProvince: string;
}

export interface Truck {
  readonly number: string;
  /** `TR` is the one type that was seen. */
  readonly type: string;
  readonly vinNumber: string;
  readonly licensePlates: readonly Plate[];
  readonly sealNumbers: readonly string[];
}

export interface Trailer {
  readonly number: string;
  readonly type: string;
  readonly licensePlates: readonly Plate[];
  readonly sealNumbers: readonly string[];
}

export interface TravelDocument {
  readonly type: string;
  readonly number: string;
  readonly country: string | null;
  readonly stateProvince: string | null;
}

export interface Driver {
  readonly firstName: string;
  readonly lastName: string;
  readonly gender: string | null;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string;
  readonly citizenshipCountry: string;
  readonly fastCardNumber: string | null;
  readonly travelDocuments: readonly TravelDocument[];
}

export interface Trip {
  /** The carrier's SCAC and 4 to 21 letters or digits. */
  readonly number: string;
  /** Local wall clock of the port, `YYYY-MM-DD HH:MM`; null: worked out from the arrival of the load. */
  readonly arrivalLocal: string | null;
  readonly companyKey: string | null;
  readonly truck: Truck | null;
  readonly trailers: readonly Trailer[];
  readonly drivers: readonly Driver[];
}
