import { QueryClientProvider, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { Suspense } from "react";
import { ErrorScreen, reload, WordlessProblem } from "~/app/ErrorScreen";
import { Layout } from "~/app/Layout";
import { pageQuery, reportQuery } from "~/app/pageQuery";
import { FileProblem } from "~/figure/FileProblem";
import { AddressProvider, DisplayProvider } from "~/url/Providers";
import { useAddress } from "~/url/useDashboardState";

/** The page of the address. While it loads nothing stands in its place: the page before would read the new address by the wrong defaults. */
function CurrentPage() {
  const client = useQueryClient();
  const [{ view, report }] = useAddress();
  const page = useQuery(pageQuery(client, view));
  const brief = useQuery({ ...reportQuery(client), enabled: report !== null });
  const { data: Page, error } = report === null ? page : brief;
  return (
    <Layout shown={Page ? view : null} isBare={report !== null}>
      {error && <FileProblem error={error} onRetry={reload} />}
      {Page && <ErrorScreen key={report === null ? view : "report"}><Suspense fallback={null}><Page /></Suspense></ErrorScreen>}
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
        <AddressProvider>
          <ErrorScreen Problem={WordlessProblem}>
            <Suspense fallback={null}>
              <DisplayProvider>
                <ErrorScreen><CurrentPage /></ErrorScreen>
              </DisplayProvider>
            </Suspense>
          </ErrorScreen>
        </AddressProvider>
      </NuqsAdapter>
    </QueryClientProvider>
  );
}
