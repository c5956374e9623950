import { FIELDS, type Field, fieldId, hintId, problemId } from './fields.ts';

/** The fields of the sheet; `island/page.ts` brings them to life. Without script it is not shown. */
export function FlyerForm() {
  return (
    <form className="flyer-form" noValidate aria-labelledby="flyer-fill">
      <h2 id="flyer-fill">お店のことを入れて、印刷する</h2>
      <p className="quiet">
        入れたところだけが印刷されます。空けたところは、印刷してから手で書けます。
      </p>
      {FIELDS.map((field) => (
        <FieldRow key={field.name} field={field} />
      ))}
      <div data-part="before" className="caution flyer-before" hidden>
        <h3 tabIndex={-1}>印刷の前に、確かめてください</h3>
        <ul />
        <button type="button" data-part="anyway">
          このまま印刷する
        </button>
      </div>
      <div className="tool-buttons">
        <button type="button" data-part="print" className="main-button">
          印刷する
        </button>
        <button type="button" data-part="clear">
          入力を消す
        </button>
      </div>
      <p role="status" data-part="status" />
      <p className="quiet">
        印刷の画面で送信先を「PDF に保存」にすると、PDF
        になります。入れたものは、どこにも送りません。次に開いたときのために、この端末のこのブラウザーの中にだけ残ります。ほかの人も使う端末では、終わったら「入力を消す」を押してください。
      </p>
    </form>
  );
}

/** The inputs have no names and the form no submit button: nothing is ever sent, not even by Enter. */
function FieldRow({ field }: { field: Field }) {
  const { name, label, hint, limit, type = 'text', inputMode, autoComplete = 'off' } = field;
  const described = [hint ? hintId(name) : null, problemId(name)].filter(Boolean).join(' ');
  const shared = {
    id: fieldId(name),
    'aria-describedby': described,
    maxLength: type === 'date' ? undefined : limit,
    autoComplete,
    defaultValue: field.standard,
  };
  return (
    <div className="flyer-field">
      <label htmlFor={fieldId(name)}>{label}</label>
      {hint && (
        <p id={hintId(name)} className="quiet">
          {hint}
        </p>
      )}
      {field.long ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input
          {...shared}
          type={type}
          inputMode={inputMode}
          spellCheck={inputMode ? false : undefined}
          autoCapitalize={inputMode ? 'off' : undefined}
        />
      )}
      <p id={problemId(name)} className="flyer-problem" hidden />
    </div>
  );
}
