import { useCommon } from '@/hooks/use-common';
import type { Column } from './data-table';

interface TableSettingsProps<Row> {
  columns: Column<Row>[];
  hidden: string[];
  onHidden: (keys: string[]) => void;
  dense: boolean;
  onDense: (dense: boolean) => void;
}

/** Which columns, and how tight: kept for the person at this computer. */
export function TableSettings<Row>({ columns, hidden, onHidden, dense, onDense }: TableSettingsProps<Row>) {
  const c = useCommon();
  return (
    <div className="table-settings">
      <button type="button" className="button" aria-pressed={dense} onClick={() => onDense(!dense)}>
        {c('density')}: {dense ? c('densityCompact') : c('densityNormal')}
      </button>
      <details className="drop">
        <summary className="button">{c('columns')}</summary>
        <fieldset className="drop-body">
          <legend className="visually-hidden">{c('columns')}</legend>
          {columns.map((column) => (
            <label key={column.key} className="check">
              <input
                type="checkbox"
                checked={!hidden.includes(column.key)}
                onChange={(event) => onHidden(event.target.checked ? hidden.filter((key) => key !== column.key) : [...hidden, column.key])}
              />
              {column.title}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
