import { QueryClientProvider, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { NuqsAdapter } from "nuqs/adapters/react";
import { Suspense } from "react";
import { ErrorScreen, reload, WordlessProblem } from "~/app/ErrorScreen";
import { Layout } from "~/app/Layout";
import { embedQuery, pageQuery, reportQuery, stageQuery, storiesPageQuery } from "~/app/pageQuery";
import { FileProblem } from "~/figure/FileProblem";
import { AddressProvider, DisplayProvider } from "~/url/Providers";
import { useAddress } from "~/url/useDashboardState";

/** The page of the address. While it loads nothing stands in its place: the page before would read the new address by the wrong defaults. */
function CurrentPage() {
  const client = useQueryClient();
  const [{ view, report, story, notes, stories, embed }] = useAddress();
  const page = useQuery(pageQuery(client, view));
  const brief = useQuery({ ...reportQuery(client), enabled: report !== null });
  const stage = useQuery({ ...stageQuery(client), enabled: story !== null });
  const isBuilding = stories !== null && !stories.includes("~"); // with a place behind it, the view of that slide is being changed
  const builder = useQuery({ ...storiesPageQuery(client), enabled: isBuilding });
  const { data: Page, error } = isBuilding ? builder : report === null ? page : brief;
  const framed = useQuery({ ...embedQuery, enabled: embed !== null });
  if (embed !== null) {
    const Embed = framed.data;
    return <>{framed.error && <FileProblem error={framed.error} onRetry={reload} />}{Embed && <ErrorScreen key="embed"><Suspense fallback={null}><Embed /></Suspense></ErrorScreen>}</>;
  }
  if (story !== null) {
    const Stage = notes === null ? stage.data?.Presenter : stage.data?.Notes;
    return <>{stage.error && <FileProblem error={stage.error} onRetry={reload} />}{Stage && <ErrorScreen key="stage"><Suspense fallback={null}><Stage /></Suspense></ErrorScreen>}</>;
  }
  return (
    <Layout shown={Page ? view : null} isBare={report !== null && !isBuilding} isBuilding={isBuilding}>
      {error && <FileProblem error={error} onRetry={reload} />}
      {Page && <ErrorScreen key={isBuilding ? "stories" : report === null ? view : "report"}><Suspense fallback={null}><Page /></Suspense></ErrorScreen>}
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
