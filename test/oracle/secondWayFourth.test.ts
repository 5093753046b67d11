import { describeBlock } from "./secondWayBlock";

describeBlock(4);
