import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { ReactNode } from "react";
import { useText } from "../../language/LanguageContext";
import { nextRow, type EntryTable } from "../state";
import { useDispatch, useGuideStore } from "../store/GuideContext";
import { entryText } from "../text/entryText";

interface EntryMenuProps {
  readonly table: EntryTable;
  readonly row: string;
  readonly number: number;
  readonly of: number;
}

/** What can be done with an entry besides changing it: once more, earlier, later. */
export function EntryMenu({ table, row, number, of }: EntryMenuProps): ReactNode {
  const text = useText();
  const dispatch = useDispatch();
  const store = useGuideStore();
  const move = (by: number): void => {
    dispatch({ type: "moveRow", table, row, by });
  };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          menuIcon={null}
          aria-label={text(entryText.more)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            onClick={() => {
              const copy = nextRow(store.get().draft);
              dispatch({ type: "duplicateRow", table, row });
              dispatch({ type: "open", page: { kind: "entry", table, row: copy } });
            }}
          >
            {text(entryText.duplicate)}
          </MenuItem>
          <MenuItem
            disabled={number <= 1}
            onClick={() => {
              move(-1);
            }}
          >
            {text(entryText.up)}
          </MenuItem>
          <MenuItem
            disabled={number >= of}
            onClick={() => {
              move(1);
            }}
          >
            {text(entryText.down)}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
