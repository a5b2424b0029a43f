import type { LoadDetail, LoadPatch } from '#contract';
import { useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { useChangeLoad } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { BlockStack, Button, FormLayout, TextField } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { tooLong } from '../../state/too-long.ts';
import { fromWallClock, LEGAL_ZONE_NAME, toWallClock } from '../../format/day.ts';

/** When the load arrives and who carries it. A changed arrival re-decides every order in it. */
export function PlanCard({ load }: { load: LoadDetail }) {
  const planned = toWallClock(load.arrivalAt);
  const [day, setDay] = useState(planned.day);
  const [time, setTime] = useState(planned.time);
  const [scac, setScac] = useState(load.scac ?? '');
  const patch = useChangeLoad(load.id);
  const arrivalAt = fromWallClock({ day, time });
  const moved = day !== planned.day || time !== planned.time;
  const renamed = scac !== (load.scac ?? '');
  const change: LoadPatch = { ...(moved && arrivalAt ? { arrivalAt } : {}), ...(renamed ? { scac } : {}) };
  const fieldError = (field: string) =>
    patch.error instanceof ApiFailure && patch.error.field === field ? patch.error.message : undefined;
  const arrivalError = arrivalAt === null ? 'Choose a day and an hour that exist.' : fieldError('arrivalAt');
  const scacError =
    renamed && scac !== '' && !/^[A-Z]{4}$/.test(scac)
      ? 'A SCAC has exactly four letters, such as ABCD.'
      : fieldError('scac');
  const save = () => patch.mutate(change, { onSuccess: () => toast('Shipment saved') });
  return (
    <TitledCard title="Plan">
      <FormLayout>
        <TextField
          label="Day of arrival"
          type="date"
          value={day}
          onChange={setDay}
          autoComplete="off"
          {...(arrivalError ? { error: arrivalError } : {})}
        />
        <TextField
          label="Time of arrival"
          type="time"
          value={time}
          onChange={setTime}
          autoComplete="off"
          helpText={`In ${LEGAL_ZONE_NAME}. Changing the arrival decides every order in this shipment again.`}
        />
        <TextField
          label="Carrier’s SCAC"
          value={scac}
          onChange={(text) => setScac(text.toUpperCase())}
          autoComplete="off"
          helpText="The four letters of the carrier that files the manifest."
          {...(scacError ? { error: scacError } : {})}
        />
        <BlockStack gap="300">
          {patch.isError && !arrivalError && !scacError && <ErrorBanner error={patch.error} onRetry={save} />}
          <Button
            onClick={save}
            loading={patch.isPending}
            disabled={(!moved && !renamed) || arrivalAt === null || tooLong(scac, 4) !== undefined}
          >
            Save plan
          </Button>
        </BlockStack>
      </FormLayout>
    </TitledCard>
  );
}
