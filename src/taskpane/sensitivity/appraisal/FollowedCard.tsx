import {
  Button,
  Dropdown,
  Field,
  makeStyles,
  Option,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Appraisal } from "../../../core/model";
import { figureOf, type Asked } from "../../../core/uncertainty";
import { targetOf } from "../../../core/uncertainty/asked";
import { useLanguage, useText } from "../../language/LanguageContext";
import { riskText } from "../../text/riskText";
import { capital } from "../../figures/capital";
import { attemptTo } from "./attemptTo";
import {
  followedText,
  measureChoices,
  measureNamed,
  perspectiveChoices,
  type AskedFully,
  type Followed,
} from "./choices";
import { figureText } from "./figureText";

const useStyles = makeStyles({
  card: {
    padding: "10px 12px",
    marginBottom: "20px",
    maxWidth: "640px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  top: { display: "flex", alignItems: "center", gap: "8px" },
  words: { flexGrow: 1, minWidth: 0 },
  figure: { ...typographyStyles.body1Strong, margin: 0 },
  what: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  fields: { display: "flex", flexDirection: "column", gap: "12px", marginTop: "12px" },
  dropdown: { width: "100%", minWidth: 0 },
});

interface FollowedCardProps {
  readonly appraisal: Appraisal;
  readonly asked: AskedFully;
  readonly change: (changed: Partial<Followed>) => void;
}

/** Which result is followed, what it is now, and the way to another. */
export function FollowedCard({ appraisal, asked, change }: FollowedCardProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const { language } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.card}>
      <div className={styles.top}>
        <div className={styles.words} role="status">
          <p className={styles.figure}>
            {text(riskText.followed(figureNow(appraisal, asked, language)))}
          </p>
          <p className={styles.what}>{capital(followedText(asked, appraisal, language))}</p>
        </div>
        <Button
          appearance="transparent"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {text(isOpen ? riskText.close : riskText.change)}
        </Button>
      </div>
      {isOpen ? <Choices appraisal={appraisal} asked={asked} change={change} /> : null}
    </div>
  );
}

function figureNow(appraisal: Appraisal, asked: Asked, language: "sv" | "en"): string {
  const attempted = attemptTo(() => {
    const target = targetOf(appraisal, asked);
    return { figure: figureOf(appraisal, target, "fast"), unit: target.measure.unit };
  });
  if ("error" in attempted) return riskText.noFigure[language];
  const { figure, unit } = attempted.value;
  return typeof figure === "number"
    ? figureText(figure, unit, language)
    : riskText.noFigure[language];
}

function Choices({ appraisal, asked, change }: FollowedCardProps): ReactNode {
  const styles = useStyles();
  const text = useText();
  const perspectives = perspectiveChoices(appraisal);
  return (
    <div className={styles.fields}>
      <Chooser
        label={text(riskText.measure)}
        value={asked.measure}
        shown={capital(text(measureNamed(asked.measure).name))}
        options={measureChoices.map(({ name }) => [name.sv, capital(text(name))])}
        choose={(measure) => {
          change({ measure });
        }}
      />
      <Chooser
        label={text(riskText.perspective)}
        value={asked.perspective}
        shown={capital(
          text(
            perspectives.find(({ sv }) => sv === asked.perspective) ?? {
              sv: asked.perspective,
              en: asked.perspective,
            },
          ),
        )}
        options={perspectives.map((name) => [name.sv, capital(text(name))])}
        choose={(perspective) => {
          change({ perspective });
        }}
      />
      <Chooser
        label={text(riskText.horizon)}
        value={String(asked.horizon)}
        shown={text(riskText.years(asked.horizon))}
        options={appraisal.horizons.map((years) => [String(years), text(riskText.years(years))])}
        choose={(years) => {
          change({ horizon: Number(years) });
        }}
      />
    </div>
  );
}

interface ChooserProps {
  readonly label: string;
  readonly value: string;
  readonly shown: string;
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly choose: (value: string) => void;
}

function Chooser({ label, value, shown, options, choose }: ChooserProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Dropdown
        className={styles.dropdown}
        value={shown}
        selectedOptions={[value]}
        onOptionSelect={(_event, { optionValue }) => {
          if (optionValue !== undefined) choose(optionValue);
        }}
      >
        {options.map(([name, words]) => (
          <Option key={name} value={name}>
            {words}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
