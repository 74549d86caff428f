import { TimelineTabs } from "~/features/timeline/TimelineTabs";

export function Claims() {
  return <TimelineTabs />;
}
