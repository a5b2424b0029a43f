import { searchOf } from '#contract';
import type { AnswersQuery, ReviewsQuery } from '#contract';
import { reviews as texts } from '#messages/reviews';
import { lazy, Suspense } from 'react';
import { useSearchParams } from 'react-router';
import { useAnswers, useReviews } from '../../api/reviews.ts';
import { Box, Button, Card, Divider, InlineStack, Page, Text } from '../../components/kit.ts';
import { EmptyTeach, ErrorBanner } from '../../components/notices.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { SkeletonRows } from '../../components/skeletons.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { words } from '../../format/words.ts';
import { QuestionRow } from './question-row.tsx';
import { Rows } from './rows.tsx';

/** On the second tab alone. */
const AnswerRow = lazy(async () => ({ default: (await import('./answer-row.tsx')).AnswerRow }));

const say = words(texts);

const TABS = [
  { id: 'waiting', content: say('waiting') },
  { id: 'answered', content: say('answered') },
] as const;

/** What only a person can settle: each doubt once, what holds up most orders first. */
export function ReviewsPage() {
  const [params, setParams] = useSearchParams();
  const tab = params.get('view') === 'answered' ? 'answered' : 'waiting';
  return (
    <Page title={say('title')} subtitle={say('subtitle')}>
      <Card padding="0">
        <Tabs tabs={TABS} selected={tab} onSelect={(id) => setParams(id === 'answered' ? { view: id } : {})} />
        <Divider />
        {tab === 'waiting' ? <Waiting /> : <Answered />}
      </Card>
    </Page>
  );
}

function Waiting() {
  const [params, setParams] = useSearchParams();
  const [query, after] = [params.get('query') ?? '', params.get('after')];
  const reviews = useReviews(
    searchOf<ReviewsQuery>({ query: query === '' ? undefined : query, after: after ?? undefined }),
  );
  return (
    <>
      <Box padding="300">
        <SearchField
          label={say('search')}
          query={query}
          onRest={(typed) => setParams(typed === '' ? {} : { query: typed })}
        />
      </Box>
      <Divider />
      {reviews.isError && <ErrorBanner error={reviews.error} onRetry={() => void reviews.refetch()} />}
      {reviews.isPending && <SkeletonRows />}
      {reviews.data?.items.length === 0 && (query === '' ? <NothingWaits /> : <NothingFound />)}
      {reviews.data && reviews.data.items.length > 0 && (
        <>
          <Rows>
            {reviews.data.items.map((group) => (
              <QuestionRow key={`${group.question} ${group.about} ${group.subject}`} group={group} />
            ))}
          </Rows>
          <Foot
            text={say('questions', { total: reviews.data.total })}
            next={reviews.data.nextCursor}
            onNext={(next) => setParams({ ...(query === '' ? {} : { query }), after: next })}
          />
        </>
      )}
    </>
  );
}

function Answered() {
  const [params, setParams] = useSearchParams();
  const one = params.get('answer');
  const answers = useAnswers(
    searchOf<AnswersQuery>(one === null ? { after: params.get('after') ?? undefined } : { id: one }),
  );
  if (answers.isPending) return <SkeletonRows />;
  if (!answers.data) return <ErrorBanner error={answers.error} onRetry={() => void answers.refetch()} />;
  const { items, nextCursor, total } = answers.data;
  const all = () => setParams({ view: 'answered' });
  if (items.length === 0 && one !== null) {
    return (
      <EmptyTeach heading={say('not-here')} action={{ content: say('show-all'), onAction: all }}>
        {say('not-here.what')}
      </EmptyTeach>
    );
  }
  if (items.length === 0) {
    return <EmptyTeach heading={say('none-answered')}>{say('none-answered.what')}</EmptyTeach>;
  }
  return (
    <>
      <Rows>
        {items.map((answer) => (
          <Suspense key={answer.id}>
            <AnswerRow answer={answer} />
          </Suspense>
        ))}
      </Rows>
      {one !== null && (
        <Box padding="300">
          <Button onClick={all}>{say('show-all')}</Button>
        </Box>
      )}
      <Foot
        text={say('answers', { total })}
        next={nextCursor}
        onNext={(next) => setParams({ view: 'answered', after: next })}
      />
    </>
  );
}

function Foot({ text, next, onNext }: { text: string; next: string | null; onNext: (next: string) => void }) {
  return (
    <>
      <Divider />
      <Box padding="300">
        <InlineStack align="space-between" blockAlign="center">
          <Text as="span" tone="subdued">
            {text}
          </Text>
          {next !== null && <Button onClick={() => onNext(next)}>{say('next-page')}</Button>}
        </InlineStack>
      </Box>
    </>
  );
}

const NothingWaits = () => <EmptyTeach heading={say('none-waits')}>{say('none-waits.what')}</EmptyTeach>;

const NothingFound = () => <EmptyTeach heading={say('none-found')}>{say('none-found.what')}</EmptyTeach>;
