import type { LoadDetail, LoadPatch } from '#contract';
import { shipment as texts } from '#messages/shipment';
import { useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { useChangeLoad } from '../../api/mutations.ts';
import { toast } from '../../app-bridge.ts';
import { BlockStack, Button, FormLayout, TextField } from '../../components/kit.ts';
import { ErrorBanner, TitledCard } from '../../components/notices.tsx';
import { tooLong } from '../../state/too-long.ts';
import { fromWallClock, LEGAL_ZONE_NAME, toWallClock } from '../../format/day.ts';
import { words } from '../../format/words.ts';

const say = words(texts);

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
  const arrivalError = arrivalAt === null ? say('plan.no-such-time') : fieldError('arrivalAt');
  const scacError = renamed && scac !== '' && !/^[A-Z]{4}$/.test(scac) ? say('plan.scac.wrong') : fieldError('scac');
  const save = () => patch.mutate(change, { onSuccess: () => toast(say('plan.saved')) });
  return (
    <TitledCard title={say('plan')}>
      <FormLayout>
        <TextField
          label={say('plan.day')}
          type="date"
          value={day}
          onChange={setDay}
          autoComplete="off"
          {...(arrivalError ? { error: arrivalError } : {})}
        />
        <TextField
          label={say('plan.time')}
          type="time"
          value={time}
          onChange={setTime}
          autoComplete="off"
          helpText={say('plan.time.help', { zone: LEGAL_ZONE_NAME })}
        />
        <TextField
          label={say('plan.scac')}
          value={scac}
          onChange={(text) => setScac(text.toUpperCase())}
          autoComplete="off"
          helpText={say('plan.scac.help')}
          {...(scacError ? { error: scacError } : {})}
        />
        <BlockStack gap="300">
          {patch.isError && !arrivalError && !scacError && <ErrorBanner error={patch.error} onRetry={save} />}
          <Button
            onClick={save}
            loading={patch.isPending}
            disabled={(!moved && !renamed) || arrivalAt === null || tooLong(scac, 4) !== undefined}
          >
            {say('plan.save')}
          </Button>
        </BlockStack>
      </FormLayout>
    </TitledCard>
  );
}
