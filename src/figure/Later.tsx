import { useDeferredValue, type ReactNode } from "react";

/** Renders its content right after the frame that shows what stands above it: a choice is answered at once, the rest follows. */
export const Later = ({ children }: { readonly children: ReactNode }) => useDeferredValue(children);
