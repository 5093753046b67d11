import { describeBlock } from "./secondWayBlock";

describeBlock(3);
