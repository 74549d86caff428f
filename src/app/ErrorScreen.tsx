import { useQueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { FileProblem } from "~/figure/FileProblem";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";

interface ProblemProps {
  readonly error: Error;
  readonly onRetry: () => void;
}

interface BoundaryProps {
  readonly onReset: () => void;
  readonly Problem: (props: ProblemProps) => React.JSX.Element;
  readonly children: ReactNode;
}

/** React catches what a page throws only in a class. */
class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state = { error: null };
  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
  override render() {
    const { Problem, children, onReset } = this.props;
    const retry = () => { onReset(); this.setState({ error: null }); };
    return this.state.error ? <div className="wrap"><Problem error={this.state.error} onRetry={retry} /></div> : children;
  }
}

/** The way on where code is missing: a browser does not ask again for a module that failed. The address keeps the state. */
export const reload = () => location.reload();

const WITHOUT_WORDS = [
  { lang: "ar", dir: "rtl", text: "تعذّر تحميل «مسار».", retry: "إعادة المحاولة" },
  { lang: "en", dir: "ltr", text: "Masar could not be loaded.", retry: "Retry" },
] as const;

/** What failed, in both languages, where not even the texts of the interface came. */
export function WordlessProblem({ error }: Pick<ProblemProps, "error">) {
  return (
    <Notice tone="error" actions={<Button look="primary" onClick={reload}>{WITHOUT_WORDS.map(({ lang, retry }) => <span key={lang} lang={lang}>{retry}</span>)}</Button>}>
      {WITHOUT_WORDS.map(({ lang, dir, text }) => <p key={lang} lang={lang} dir={dir}>{text}</p>)}
      <p><code><bdi dir="ltr">{error.message}</bdi></code></p>
    </Notice>
  );
}

/** Shows what failed in a page, by name, with a way to try again; the rest of the application stays. */
export function ErrorScreen({ children, Problem = FileProblem }: Pick<BoundaryProps, "children"> & Partial<Pick<BoundaryProps, "Problem">>) {
  return <Boundary onReset={useQueryErrorResetBoundary().reset} Problem={Problem}>{children}</Boundary>;
}
