import { QueryErrorResetBoundary } from "@tanstack/react-query";
import { Component, type ReactNode } from "react";
import { FileProblem } from "~/figure/FileProblem";

interface BoundaryProps {
  readonly onReset: () => void;
  readonly children: ReactNode;
}

/** React catches what a page throws only in a class. */
class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state = { error: null };
  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }
  override render() {
    const retry = () => { this.props.onReset(); this.setState({ error: null }); };
    return this.state.error ? <div className="wrap"><FileProblem error={this.state.error} onRetry={retry} /></div> : this.props.children;
  }
}

/** Shows what failed in a page, by name, with a way to try again; the rest of the application stays. */
export function ErrorScreen({ children }: { readonly children: ReactNode }) {
  return <QueryErrorResetBoundary>{({ reset }) => <Boundary onReset={reset}>{children}</Boundary>}</QueryErrorResetBoundary>;
}
