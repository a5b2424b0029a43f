import type { TripJson } from '#contract';

/** A trip as it is typed: one truck, at most one trailer, one driver with one document. */
export const TRIP_FIELDS = [
  'number',
  'truckNumber',
  'vin',
  'plate',
  'plateState',
  'trailerNumber',
  'trailerType',
  'seal',
  'firstName',
  'lastName',
  'birth',
  'citizenship',
  'fast',
  'documentType',
  'documentNumber',
  'documentPlace',
] as const;
export type TripField = (typeof TRIP_FIELDS)[number];
export type TripDraft = Readonly<Record<TripField, string>>;

/** Travel documents that need the state that issued them; all others need a country. */
const OF_STATE: ReadonlySet<string> = new Set(['5K', 'HD', '5J', '6W']);

export function draftOfTrip(trip: TripJson): TripDraft {
  const [trailer] = trip.trailers;
  const [driver] = trip.drivers;
  const document = driver?.travelDocuments[0];
  return {
    number: trip.number,
    truckNumber: trip.truck?.number ?? '',
    vin: trip.truck?.vinNumber ?? '',
    plate: trip.truck?.licensePlates[0]?.number ?? '',
    plateState: trip.truck?.licensePlates[0]?.stateProvince ?? '',
    trailerNumber: trailer?.number ?? '',
    trailerType: trailer?.type ?? '',
    seal: trailer?.sealNumbers[0] ?? '',
    firstName: driver?.firstName ?? '',
    lastName: driver?.lastName ?? '',
    birth: driver?.dateOfBirth ?? '',
    citizenship: driver?.citizenshipCountry ?? '',
    fast: driver?.fastCardNumber ?? '',
    documentType: document?.type ?? '',
    documentNumber: document?.number ?? '',
    documentPlace: document?.stateProvince ?? document?.country ?? '',
  };
}

const clean = (text: string): string => text.trim();

/** The trip that is sent; what is not on the form stays as it was. */
export function tripOfDraft(draft: TripDraft, before: TripJson): TripJson {
  const [trailer] = before.trailers;
  const [driver] = before.drivers;
  const type = clean(draft.documentType).toUpperCase();
  const place = clean(draft.documentPlace).toUpperCase() || null;
  const plates =
    clean(draft.plate) === '' ? [] : [{ number: clean(draft.plate), stateProvince: clean(draft.plateState) }];
  return {
    number: clean(draft.number),
    arrivalLocal: before.arrivalLocal,
    companyKey: before.companyKey,
    truck:
      clean(draft.truckNumber) === ''
        ? null
        : {
            number: clean(draft.truckNumber),
            type: before.truck?.type ?? 'TR',
            vinNumber: clean(draft.vin),
            licensePlates: plates,
            sealNumbers: before.truck?.sealNumbers ?? [],
          },
    trailers:
      clean(draft.trailerNumber) === ''
        ? []
        : [
            {
              number: clean(draft.trailerNumber),
              type: clean(draft.trailerType) || 'TL',
              licensePlates: trailer?.licensePlates ?? [],
              sealNumbers: clean(draft.seal) === '' ? [] : [clean(draft.seal)],
            },
          ],
    drivers:
      clean(draft.lastName) === ''
        ? []
        : [
            {
              firstName: clean(draft.firstName),
              lastName: clean(draft.lastName),
              gender: driver?.gender ?? null,
              dateOfBirth: draft.birth,
              citizenshipCountry: clean(draft.citizenship),
              fastCardNumber: clean(draft.fast) || null,
              travelDocuments:
                clean(draft.documentNumber) === ''
                  ? []
                  : [
                      {
                        type,
                        number: clean(draft.documentNumber),
                        country: OF_STATE.has(type) ? null : place,
                        stateProvince: OF_STATE.has(type) ? place : null,
                      },
                    ],
            },
          ],
  };
}
