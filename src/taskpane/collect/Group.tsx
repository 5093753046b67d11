import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  group: { marginTop: "28px", maxWidth: "640px" },
  head: { display: "flex", alignItems: "center", gap: "8px", marginBottom: "8px" },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
  count: {
    ...typographyStyles.caption1,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    color: tokens.colorNeutralForeground2,
  },
});

interface GroupProps {
  readonly title: string;
  readonly count: string;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** One group of files with how many there are, by icon and words. */
export function Group({ title, count, icon, children }: GroupProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        <span className={styles.count}>
          {icon}
          {count}
        </span>
      </div>
      {children}
    </section>
  );
}
