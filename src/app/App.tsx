import { keepPreviousData, QueryClientProvider, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { Suspense } from "react";
import { ErrorScreen } from "~/app/ErrorScreen";
import { Layout } from "~/app/Layout";
import { pageQuery } from "~/app/pageQuery";
import { useAddress } from "~/url/useDashboardState";

function CurrentPage() {
  const client = useQueryClient();
  const [{ view }] = useAddress();
  const { data, error } = useQuery({ ...pageQuery(client, view), placeholderData: keepPreviousData });
  if (error) throw error;
  if (!data) return null;
  return (
    <Layout view={data.view}>
      <ErrorScreen key={data.view}>
        <Suspense fallback={null}><data.Page /></Suspense>
      </ErrorScreen>
    </Layout>
  );
}

interface AppProps {
  readonly client: QueryClient;
  /** The query string where there is no address bar (rendering in Node). */
  readonly search?: string;
}

/** The application: files from the query client, state from the address. */
export function App({ client, search = "" }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <NuqsAdapter serverSearch={search}>
        <ErrorScreen>
          <Suspense fallback={null}><CurrentPage /></Suspense>
        </ErrorScreen>
      </NuqsAdapter>
    </QueryClientProvider>
  );
}
