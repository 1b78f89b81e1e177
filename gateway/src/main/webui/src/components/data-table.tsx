import type { KeyboardEvent, ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  title: string;
  render: (row: Row) => ReactNode;
  numeric?: boolean;
  width?: string;
}

interface DataTableProps<Row> {
  /** Says what the table lists, for screen readers. */
  label: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  foot?: ReactNode;
  selected?: string | null;
  onOpen?: (row: Row) => void;
  dense?: boolean;
  /** Rows chosen for something to be done to all of them; without it none can be chosen. */
  choice?: { chosen: ReadonlySet<string>; onChosen: (keys: Set<string>) => void; nameOfAll: string; nameOf: (row: Row) => string };
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A list as a table with a header that stays; on a phone every row becomes a card with the titles beside the values. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { label, columns, rows, rowKey, foot, selected, onOpen, dense, choice } = props;
  return (
    <div className="table-frame">
      <table className={dense ? 'table table-dense' : 'table'} aria-label={label}>
        <thead>
          <tr>
            {choice && (
              <th scope="col" style={{ width: '2.6rem' }}>
                <input
                  type="checkbox"
                  aria-label={choice.nameOfAll}
                  checked={rows.length > 0 && rows.every((row) => choice.chosen.has(rowKey(row)))}
                  onChange={(event) => choice.onChosen(new Set(event.target.checked ? rows.map(rowKey) : []))}
                />
              </th>
            )}
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.numeric ? 'numeric' : ''} style={{ width: column.width }}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row);
            return (
              <tr
                key={key}
                data-row={key}
                className={`${key === selected ? 'row-selected' : ''} ${onOpen ? 'row-open' : ''}`}
                aria-current={key === selected ? 'true' : undefined}
                onClick={onOpen ? (event) => openUnlessLink(event.target, () => onOpen(row)) : undefined}
              >
                {choice && (
                  <td>
                    <input
                      type="checkbox"
                      aria-label={choice.nameOf(row)}
                      checked={choice.chosen.has(key)}
                      onChange={(event) => choice.onChosen(toggled(choice.chosen, key, event.target.checked))}
                    />
                  </td>
                )}
                {columns.map((column) => (
                  <td key={column.key} data-title={column.title} className={column.numeric ? 'numeric' : ''}>
                    {column.render(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        {foot && <tfoot>{foot}</tfoot>}
      </table>
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, key: string, on: boolean): Set<string> {
  const next = new Set(chosen);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}

/** A click on a link or a button in the row is theirs; a click elsewhere opens the row. */
function openUnlessLink(target: EventTarget, open: () => void) {
  if (target instanceof Element && target.closest('a, button, input, select')) return;
  open();
}
