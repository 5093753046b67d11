import { describeBlock } from "./secondWayBlock";

describeBlock(1);
