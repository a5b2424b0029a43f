import { searchOf } from '#contract';
import type { AnswersQuery, ReviewsQuery } from '#contract';
import { useSearchParams } from 'react-router';
import { useAnswers, useReviews } from '../../api/reviews.ts';
import { Box, Button, Card, Divider, InlineStack, Page, Text } from '../../components/kit.ts';
import { EmptyTeach, ErrorBanner } from '../../components/notices.tsx';
import { SearchField } from '../../components/search-field.tsx';
import { SkeletonRows } from '../../components/skeletons.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { count } from '../../format/list.ts';
import { AnswerRow } from './answer-row.tsx';
import { QuestionRow } from './question-row.tsx';
import { Rows } from './rows.tsx';

const TABS = [
  { id: 'waiting', content: 'Waiting' },
  { id: 'answered', content: 'Answered' },
] as const;

/** What only a person can settle: each doubt once, what holds up most orders first. */
export function ReviewsPage() {
  const [params, setParams] = useSearchParams();
  const tab = params.get('view') === 'answered' ? 'answered' : 'waiting';
  return (
    <Page title="Reviews" subtitle="What the law leaves open, and only a person can settle">
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
          label="Search by order, customer or product"
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
            text={count(reviews.data.total, 'question')}
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
      <EmptyTeach heading="This answer is not here" action={{ content: 'Show all answers', onAction: all }}>
        The link may be mistyped, or it belongs to another store. Nothing was changed.
      </EmptyTeach>
    );
  }
  if (items.length === 0) {
    return (
      <EmptyTeach heading="Nobody has answered a question yet">
        Every answer is kept here with who gave it, when and why, for as long as customs may ask. It can be taken back.
      </EmptyTeach>
    );
  }
  return (
    <>
      <Rows>
        {items.map((answer) => (
          <AnswerRow key={answer.id} answer={answer} />
        ))}
      </Rows>
      {one !== null && (
        <Box padding="300">
          <Button onClick={all}>Show all answers</Button>
        </Box>
      )}
      <Foot
        text={count(total, 'answer')}
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
          {next !== null && <Button onClick={() => onNext(next)}>Next page</Button>}
        </InlineStack>
      </Box>
    </>
  );
}

const NothingWaits = () => (
  <EmptyTeach heading="No question waits for you">
    Orders that only the law decides never come here. When something is in doubt, such as whether an antidumping order
    covers a product, it is asked here once for all orders that it holds up.
  </EmptyTeach>
);

const NothingFound = () => (
  <EmptyTeach heading="No question matches">
    Search for part of an order’s name, of a consignee’s or of an article’s.
  </EmptyTeach>
);
