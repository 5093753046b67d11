import { Button, Field, makeStyles } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { Logo } from "../../workbook/fileDetails";
import { useText } from "../language/LanguageContext";
import { templatesText } from "../text/templatesText";
import { readLogo } from "./readLogo";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  name: { overflowWrap: "anywhere" },
});

interface LogoFieldProps {
  readonly logo: Logo | undefined;
  readonly choose: (logo: Logo | undefined) => void;
}

/** A picture of the department's own, which may be left out. */
export function LogoField({ logo, choose }: LogoFieldProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState("");
  const [isUnread, setUnread] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readLogo(file);
    setUnread(!read);
    setName(read ? file.name : "");
    choose(read);
  };
  return (
    <Field
      label={text(templatesText.logo)}
      {...(isUnread
        ? { validationMessage: text(templatesText.logoUnread) }
        : { hint: text(templatesText.logoHint) })}
    >
      <div className={styles.row}>
        <input
          ref={input}
          type="file"
          accept="image/png,image/jpeg"
          hidden
          aria-label={text(templatesText.chooseLogo)}
          onChange={({ target }) => void take(target.files?.[0])}
        />
        <Button onClick={() => input.current?.click()}>{text(templatesText.chooseLogo)}</Button>
        {logo ? (
          <>
            <span className={styles.name}>{name}</span>
            <Button
              appearance="subtle"
              onClick={() => {
                setName("");
                choose(undefined);
              }}
            >
              {text(templatesText.removeLogo)}
            </Button>
          </>
        ) : null}
      </div>
    </Field>
  );
}
