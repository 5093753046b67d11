import { describeBlock } from "./secondWayBlock";

describeBlock(2);
